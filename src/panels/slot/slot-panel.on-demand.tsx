import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useView } from '../../core/canvas/view-store.ts';
import { useModels } from '../../core/model/model-store.ts';
import { rowOf } from '../../core/run/canvas-state.ts';
import { useCanvas, useIsBusy } from '../../core/run/run-hooks.ts';
import { usePlay } from '../../core/run/play-store.ts';
import { type RunRecord, useRun } from '../../core/run/run-store.ts';
import { useTurn } from '../../core/run/turn-store.ts';
import { heldPositions } from '../../core/run/held-positions.ts';
import { pendingAt, usePending } from '../../core/slot/pending-store.ts';
import { passesAt } from '../../core/slot/looks.ts';
import { adopt, modelFor } from '../../core/slot/model-for.ts';
import { decidedIn, isHeld, storyOf } from '../../core/slot/slot-story.ts';
import { DialogBar } from '../../ui/dialog-bar.tsx';
import '../../ui/text.css';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';
import { fault } from '../../engine/fault.ts';
import { GoOn } from './go-on.tsx';
import { LatestLook } from './latest-look.tsx';
import { ModelOffer } from './model-offer.tsx';
import { OverPasses } from './over-passes.tsx';
import './slot.css';
import { Story } from './story.tsx';
import { TextForm } from './text-form.tsx';
import { seenOf } from './token-chip.tsx';

const say = onDemand.slot;
const OF_HOLES = fault('bad-fork', { why: 'holes' });

/** What there is to know of the slot that is pinned on the canvas. */
export function SlotPanel(): ReactNode {
  const position = useView(({ pinned, selected }) => (pinned ? selected : null));
  const record = useRun((run) => run.record);
  if (position === null || record === null) return null;
  return <Panel record={record} position={position} />;
}

interface PanelProps {
  readonly record: RunRecord;
  readonly position: number;
}

function Panel({ record, position }: PanelProps): ReactNode {
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const typedRef = useRef<(() => Promise<boolean>) | null>(null);
  const canvas = useCanvas();
  const { entering, entered, release } = useView();
  const busy = useIsBusy();
  const taken = useTurn(({ holder }) => holder !== null);
  const playing = usePlay((play) => play.playing);
  const { loaded, index } = useModels();
  const { trace, vocabulary } = record;
  const model = useMemo(
    () => modelFor(trace.model, { loaded, index }),
    [trace.model, loaded, index],
  );
  const isAdopted = model.is === 'ready' && vocabulary.pieces === model.model.pieces;
  useEffect(() => {
    if (model.is === 'ready' && !busy) adopt(record, model.model);
  }, [model, record, busy]);
  useEffect(() => {
    if (!entering || root.current === null) return;
    entered();
    heading.current?.focus();
  }, [entering, entered]);
  useSeen(root, position);
  const shown = canvas.passes;
  const { change, takeBack, pending } = usePending();
  const mine = pendingAt(pending, trace.settings, shown).find((slot) => slot.position === position);
  const stood = rowOf(canvas)[position] ?? null;
  const standing = mine === undefined ? stood : mine.id;
  const passes = passesAt(trace, position);
  const story = storyOf(trace, position, shown);
  const decided = decidedIn(story);
  // What stood there when it was decided is of use; once it stands, a pass says little but that it does.
  const asked = isHeld(story) ? undefined : (decided ?? passes.findLast((pass) => pass < shown));
  const canAsk = !busy && !taken;
  // Between holes that are filled one after the other, the engine keeps no place to go on from.
  const isOfHoles = trace.prompt.holes !== undefined;
  const mayGoOn = trace.end !== null && !isOfHoles;
  const mayChange = mayGoOn && !playing && story[0]?.what !== 'given';
  const take = (id: number | null): void => {
    if (id === stood) takeBack(position);
    else change(trace.settings, shown, [{ position, id }]);
  };
  const mayMask = isAdopted && mayChange && stood !== null;
  const isMasked = mine?.id === null;
  const mask = (): void => (isMasked ? takeBack(position) : take(null));
  const close = (): void => {
    document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus();
    release();
  };
  return (
    <section
      className="slot-panel"
      ref={root}
      aria-labelledby="slot-title"
      data-testid="slot-panel"
      onKeyDown={(event: KeyboardEvent) => {
        const isMask = event.key === 'Delete' && mayMask && !isTyped(event.target);
        if (event.key !== 'Escape' && !isMask) return;
        event.preventDefault();
        if (isMask) mask();
        else close();
      }}
    >
      <DialogBar
        id="slot-title"
        title={say.title(
          position + 1,
          standing === null ? null : seenOf(standing, vocabulary).text,
        )}
        close={say.close}
        onClose={close}
        headingRef={heading}
      />
      <div className="slot-parts">
        <section aria-labelledby="slot-saw">
          <h3 id="slot-saw">
            {asked === undefined ? say.likeliest : say.saw(asked + 1, decided !== null)}
          </h3>
          {asked === undefined ? (
            <p className="small">{isHeld(story) ? say.noSay : say.nothingSeen}</p>
          ) : !isAdopted ? (
            <ModelOffer model={model} />
          ) : (
            <LatestLook
              trace={trace}
              pass={asked}
              position={position}
              vocabulary={vocabulary}
              rests={playing ? 'playing' : canAsk ? 'still' : 'busy'}
              standing={standing}
              onTake={mayChange ? take : null}
            />
          )}
          {mayMask && (
            <button
              className="button slot-mask"
              type="button"
              aria-pressed={isMasked}
              onClick={mask}
            >
              {say.mask} <kbd>{say.maskKey}</kbd>
            </button>
          )}
          {isAdopted && mayChange && (
            <TextForm
              key={`${position} ${shown}`}
              prompt={trace.prompt}
              position={position}
              canAsk={canAsk}
              onSpelt={(slots) => change(trace.settings, shown, slots)}
              typedRef={typedRef}
            />
          )}
        </section>
        {isOfHoles && <p className="small">{words.faults.what(OF_HOLES)}</p>}
        {isAdopted && mayGoOn && (
          <GoOn
            record={record}
            model={model.model}
            shown={shown}
            isWhole={canvas.open === null}
            typedRef={typedRef}
            canAsk={canAsk && !playing}
          />
        )}
        <Story
          events={story}
          policy={trace.settings.policy}
          vocabulary={vocabulary}
          isPinned={heldPositions(record).includes(position)}
        />
        {isAdopted && passes.length > 1 && (
          <OverPasses
            key={position}
            trace={trace}
            position={position}
            passes={passes}
            shown={shown}
            vocabulary={vocabulary}
            canAsk={canAsk && !playing}
          />
        )}
      </div>
    </section>
  );
}

/** Whether a key belongs to a text that is being written. */
function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement;
}

/** Where the panel lies at the lower edge, the slot is scrolled to above it. */
function useSeen(root: RefObject<HTMLElement | null>, position: number): void {
  useEffect(() => {
    const panel = root.current;
    const cell = document.querySelector(`[data-testid="canvas"] [data-position="${position}"]`);
    if (panel === null || cell === null || getComputedStyle(panel).position !== 'fixed') return;
    // The page says how much of its lower edge is covered.
    cell.scrollIntoView({ block: 'nearest' });
  }, [root, position]);
}
