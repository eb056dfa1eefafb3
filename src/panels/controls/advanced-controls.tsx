import { type ReactNode, useState } from 'react';
import { latePart } from '../../core/faults/late-part.tsx';
import { keepAndReload } from '../../core/kept/keep-and-reload.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { FIRST_SETTINGS } from '../../share/first-settings.ts';
import { words } from '../../words/words.ts';

const AdvancedBody = latePart<object>({
  name: words.parts.moreSettings,
  load: async () => (await import('./advanced-body.on-demand.tsx')).AdvancedBody,
  reload: keepAndReload,
});

/** What few people change, tucked away; closed it says what of it differs from a plain run. */
export function AdvancedControls(): ReactNode {
  const settings = useSettings();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="rail-more rail-advanced"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <b>{words.settings.more}</b>
        <span className="rail-extras" data-testid="extras">
          {words.settings.unusual(settings, FIRST_SETTINGS)}
        </span>
      </summary>
      {isOpen && <AdvancedBody />}
    </details>
  );
}
