import { type ReactNode, useRef, useState } from 'react';
import type { PointSet } from '../../measure/point-set.ts';
import { addressWith } from '../../core/links/address-with.ts';
import { late } from '../../words/late.ts';
import type { ChartView } from './hooks.ts';
import { openFile } from './open-points.ts';

const say = late.pointsFile;

interface HandOnProps {
  readonly view: ChartView;
  readonly onSaid: (said: string) => void;
}

/** A measurement as a link, and one out of a file. */
export function HandOn({ view, onSaid }: HandOnProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const { front } = view;
  const [made, setMade] = useState<{ readonly of: PointSet; readonly address: string }>();
  // A link is of what stood in front when it was made.
  const link = made?.of === front?.set ? made?.address : undefined;
  const make = async (): Promise<void> => {
    if (front === null) return;
    const files = await import('./chart-files.on-demand.ts').catch(() => null);
    const hash = await files?.formatPointsLink(front.set, new Date().toISOString());
    if (hash === undefined) {
      onSaid(say.notMade);
      return;
    }
    if (hash === null) {
      setMade(undefined);
      onSaid(say.tooLarge);
      return;
    }
    const address = addressWith(hash);
    setMade({ of: front.set, address });
    const copied = await copy(address);
    onSaid(copied ? say.copied(address.length) : say.made(address.length));
  };
  return (
    <div className="hand-on">
      <button
        className="button"
        type="button"
        disabled={front === null || front.set.points.length === 0}
        onClick={() => void make()}
      >
        {say.copy}
      </button>
      <button className="button" type="button" onClick={() => chooser.current?.click()}>
        {say.open}
      </button>
      <input
        ref={chooser}
        className="unseen"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="open-points"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file !== undefined) void openFile(file).then(onSaid);
        }}
      />
      {link !== undefined && (
        <input
          className="field hand-on-link"
          type="text"
          readOnly
          aria-label={say.link}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or there is no clipboard: the link stands in its field.
    return false;
  }
}
