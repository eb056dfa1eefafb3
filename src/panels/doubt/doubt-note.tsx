import type { ReactNode } from 'react';
import '../../ui/doubted.css';
import './doubt.css';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { namedPlaces } from '../../core/doubt/named-places.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';

const MARKS: Marks = {
  lead: (text) => <b>{text}</b>,
  place: (text) => <code className="doubted">{text}</code>,
};

/** Said beside a text that is more likely wrong than right. */
export function DoubtNote(): ReactNode {
  const doubt = useDoubt();
  if (doubt === null || !doubt.unsure) return null;
  const { chance, unknown } = doubt;
  return (
    <div className="doubt" data-testid="doubt">
      <span className="doubt-sign" aria-hidden="true">
        ?
      </span>
      <p>
        <Rich text={words.doubt.note(chance, unknown, namedPlaces(doubt))} marks={MARKS} />
      </p>
    </div>
  );
}
