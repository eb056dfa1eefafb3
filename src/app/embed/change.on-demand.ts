import type { ChangedText, Problem } from '../../embed/protocol.ts';
import { problemOf, refusal } from '../../embed/protocol.ts';
import { useModels } from '../../core/model/model-store.ts';
import { isAtRest } from '../../core/run/at-rest.ts';
import { type RunRecord, useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { askedIn } from '../../core/slot/asked-in.ts';
import { forkOf } from '../../core/slot/fork.ts';
import { adopt, modelFor } from '../../core/slot/model-for.ts';
import { type Fault, fault, FaultError, faultOf } from '../../engine/fault.ts';
import type { ChangedSlot } from '../../engine/trace/trace.ts';
import { words } from '../../words/words.ts';

/**
 * Changes slots of the run on the canvas and goes on from there, with a model that is loaded already: nothing is
 * fetched. Waits for the end of the run.
 * @param pass after how many of its passes; the nearest there is counts
 * @returns why it was not done; null where it was
 */
export async function goOnChanged(
  session: Pick<Session, 'spell' | 'goOn'>,
  pass: number,
  texts: readonly ChangedText[],
): Promise<Problem | null> {
  const { record } = useRun.getState();
  if (record === null) return problemOf('no-run');
  if (!isAtRest()) return problemOf('busy');
  if (record.trace.end === null) return problemOf('no-run');
  // Found out before the canvas is given up for it.
  if (record.trace.prompt.holes !== undefined) return refused(fault('bad-fork', { why: 'holes' }));
  const model = modelFor(record.trace.model, useModels.getState());
  if (model.is !== 'ready' || !adopt(record, model.model)) return problemOf('no-model');
  // In the model's own ids from here on.
  const parent = useRun.getState().record ?? record;
  try {
    const slots = await slotsOf(session, parent, texts);
    const shared = Math.min(parent.trace.passes.length, Math.max(0, pass));
    const begun = forkOf(parent, model.model, shared, slots);
    await session.goOn(begun);
    const { record: made, state } = useRun.getState();
    if (made?.trace.settings !== begun.record.trace.settings) return problemOf('busy');
    return state.at === 'fault' ? refused(state.fault) : null;
  } catch (error) {
    return refused(faultOf(error));
  }
}

/** The slots of a run that texts fill, in ascending order. @throws FaultError as the session's `spell` */
async function slotsOf(
  session: Pick<Session, 'spell'>,
  { trace: { prompt } }: RunRecord,
  texts: readonly ChangedText[],
): Promise<readonly ChangedSlot[]> {
  const pins = texts.flatMap(({ slot, text }) =>
    text === null ? [] : [{ position: slot - 1, text }],
  );
  const masked = texts.flatMap(({ slot, text }): ChangedSlot[] =>
    text === null ? [{ position: slot - 1, id: null }] : [],
  );
  const spelt =
    pins.length === 0
      ? []
      : await session.spell({ ...askedIn(prompt), texts: pins }, new AbortController().signal);
  const all = [...spelt, ...masked].sort((a, b) => a.position - b.position);
  const twice = all.find(({ position }, i) => all[i + 1]?.position === position);
  if (twice === undefined) return all;
  throw new FaultError(fault('bad-pin', { why: 'twice', position: twice.position }));
}

function refused(problem: Fault): Problem {
  return refusal(words.faults.what(problem), words.faults.hint(problem));
}
