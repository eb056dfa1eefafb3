import { type ReactNode, useState } from 'react';
import type { Answers } from '../../engine/architectures/known.ts';
import type { FaultData } from '../../engine/fault.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.publishedModels.unsaid;

/** What the files of a model may leave open. */
export type Unsaid = Extract<FaultData['model-unsupported'], { readonly why: 'unsaid' }>['asks'];

/** What can be answered by choosing. */
const CHOICES = {
  attention: [
    { answer: { attention: 'bidirectional' }, title: say.canvas },
    { answer: { attention: 'block-causal' }, title: say.blocks },
  ],
  logits: [
    { answer: { logits: 'own' }, title: say.own },
    { answer: { logits: 'shifted' }, title: say.shifted },
  ],
} as const satisfies Partial<
  Record<Unsaid, readonly { readonly answer: Answers; readonly title: string }[]>
>;

const BLOCKS = { min: 1, max: 1024, step: 1 };
const IDS = { min: 0, max: 10_000_000, step: 1 };

interface UnsaidFormProps {
  readonly asks: Unsaid;
  readonly onAnswer: (answers: Answers) => void;
}

/** Asks what no file of a model says, for whoever knows its card. */
export function UnsaidForm({ asks, onAnswer }: UnsaidFormProps): ReactNode {
  const [number, setNumber] = useState(asks === 'block' ? 32 : 0);
  if (asks === 'attention' || asks === 'logits') {
    return (
      <fieldset className="unsaid">
        <legend>{say.asks[asks]}</legend>
        {CHOICES[asks].map(({ answer, title }) => (
          <button className="button" type="button" key={title} onClick={() => onAnswer(answer)}>
            {title}
          </button>
        ))}
      </fieldset>
    );
  }
  return (
    <form
      className="unsaid"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(asks === 'block' ? { block: number } : { maskId: number });
      }}
    >
      <label htmlFor="unsaid-number">{say.asks[asks]}</label>
      <NumberField
        className="field"
        id="unsaid-number"
        limits={asks === 'block' ? BLOCKS : IDS}
        value={number}
        onChange={setNumber}
      />
      <button className="button" type="submit">
        {say.go}
      </button>
    </form>
  );
}
