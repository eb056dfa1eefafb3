import type { ReactNode } from 'react';
import { type PublishedModel, useModels } from '../../core/model/model-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { onDemand } from '../../words/on-demand.ts';
import { leavePublished } from './choose-published.ts';

const say = onDemand.publishedModels;

/** In the place of this site's models: the published one that is picked, and the way back. */
export function PickedPublished(): ReactNode {
  const published = useModels((models) => models.published);
  return published === null ? null : <Picked model={published} />;
}

function Picked({ model: { description, bits } }: { readonly model: PublishedModel }): ReactNode {
  const session = useSession();
  const { id, host, parameters, config, runtime } = description;
  const counted = parameters === null ? '' : `${say.confirm.parameters(parameters)}, `;
  return (
    <>
      <div className="rail-head">
        <b>{say.picked.heading}</b>
      </div>
      <p className="picked-name mono" data-testid="picked">
        {id}
      </p>
      <p className="rail-note">
        {counted}
        {say.picked.bits(bits)}, {say.picked.from(host)}; {say.attention(config, runtime)}.{' '}
        {say.picked.runs[runtime]}
      </p>
      <p className="rail-note">
        <button
          className="text-button"
          type="button"
          onClick={({ currentTarget }) => {
            // The button is about to go: the focus must not fall to the top of the page.
            currentTarget.closest('fieldset')?.focus();
            leavePublished(session);
          }}
        >
          {say.picked.ours}
        </button>
      </p>
    </>
  );
}
