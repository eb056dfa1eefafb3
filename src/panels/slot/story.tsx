import type { ReactNode } from 'react';
import type { SlotEvent } from '../../core/slot/slot-story.ts';
import { numberOf, type Policy } from '../../engine/sampling/policies/policies.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import { type Marks, Rich } from '../../ui/rich.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';
import { seenOf } from './token-chip.tsx';

const say = onDemand.slot;

const MARKS: Marks = {
  figure: (text) => <span className="mono">{text}</span>,
  token: (text) => <code className="slot-token">{text}</code>,
};

interface StoryProps {
  readonly events: readonly SlotEvent[];
  readonly policy: Policy;
  readonly vocabulary: Vocabulary;
  /** A person asked for what stands there to be held. */
  readonly isPinned: boolean;
}

/** When and why a slot got what stands there, and what the rule asked for. */
export function Story({ events, policy, vocabulary, isPinned }: StoryProps): ReactNode {
  const { title, rule } = words.policies[policy.kind];
  const number = numberOf(policy);
  return (
    <section aria-labelledby="slot-story">
      <h3 id="slot-story">{say.story}</h3>
      {events.length === 0 ? (
        <p className="small">{say.untouched}</p>
      ) : (
        <ol className="slot-story" data-testid="slot-story">
          {events.map((event, i) => (
            <li key={i}>
              <span className="mono slot-when">{whenOf(event)}</span>
              <span>
                <Rich
                  text={
                    event.what === 'given' && isPinned
                      ? `${words.canvas.setByYou}.`
                      : toldOf(event, vocabulary)
                  }
                  marks={MARKS}
                />
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="small slot-rule">
        <b>{say.rule(title)}</b>{' '}
        <Rich text={rule} marks={{ number: () => <span className="mono">{number}</span> }} />
      </p>
    </section>
  );
}

function whenOf(event: SlotEvent): string {
  switch (event.what) {
    case 'given':
      return say.atStart;
    case 'set':
      return say.before(event.pass + 1);
    case 'left':
      return say.passRange(event.pass + 1, event.to + 1);
    default:
      return say.pass(event.pass + 1);
  }
}

function toldOf(event: SlotEvent, vocabulary: Vocabulary): string {
  const seen = (id: number) => seenOf(id, vocabulary);
  switch (event.what) {
    case 'given':
      return say.given;
    case 'set':
      return event.id === null ? say.maskedByYou : say.set(seen(event.id));
    case 'left':
      return say.left(event.surest);
    case 'drafted':
      return say.drafted(seen(event.id));
    case 'revealed':
      return say.revealed(seen(event.id), event.confidence);
    case 'told':
      return say.told(seen(event.id), event.confidence);
    case 'edited':
      return say.edited(seen(event.from), seen(event.id), event.confidence);
    case 'committed':
      return say.committed(event.probability);
    case 'refused':
      return event.by === null
        ? say.refused(seen(event.id))
        : say.refusedFor(seen(event.id), seen(event.by.id), event.by.confidence);
    case 'remasked':
      return say.remasked[event.why];
  }
}
