import { type ReactNode, useId } from 'react';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import type { Inspected } from '../../engine/sampling/inspect.on-demand.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import { onDemand } from '../../words/on-demand.ts';
import { TokenChip } from './token-chip.tsx';

const say = onDemand.slot;

interface LikelyListProps {
  readonly told: Inspected;
  readonly vocabulary: Vocabulary;
  /** The token that stands there, or is to; null for a mask. */
  readonly standing: number | null;
  /** Puts a token there; null where nothing can be changed. */
  readonly onTake: ((id: number) => void) | null;
}

/** The likeliest tokens of a slot with their probabilities, the likeliest first: one of them may be taken. */
export function LikelyList({ told, vocabulary, standing, onTake }: LikelyListProps): ReactNode {
  const name = useId();
  return (
    <>
      <div
        className="slot-likely"
        role="radiogroup"
        aria-label={say.candidates}
        data-testid="slot-likely"
      >
        {told.likely.map(({ id, probability }) => (
          <label key={id}>
            <input
              className="radio"
              type="radio"
              name={name}
              checked={standing === id}
              disabled={onTake === null || !isText(id, vocabulary)}
              onChange={() => onTake?.(id)}
            />
            <TokenChip id={id} vocabulary={vocabulary} />
            <Bar share={probability} />
            <span className="mono slot-share">{say.likelihood(probability)}</span>
          </label>
        ))}
      </div>
      <p className="small" data-testid="slot-entropy">
        <Rich
          text={told.entropy === null ? say.noEntropy : say.entropy(told.entropy)}
          marks={FIGURES}
        />
      </p>
    </>
  );
}

/** Whether a token adds text, or ends it. */
function isText(id: number, { pieces, eosId }: Vocabulary): boolean {
  const piece = pieces[id];
  return id === eosId || (piece !== undefined && 'bytes' in piece);
}

/** A probability as a length. @param share 0 to 1 */
export function Bar({ share }: { readonly share: number }): ReactNode {
  return (
    <span className="slot-bar" aria-hidden="true">
      <i style={{ '--share': share }} />
    </span>
  );
}
