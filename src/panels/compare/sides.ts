import { useEffect, useState } from 'react';
import { labelOf } from '../../engine/prompt/asked.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { parseLink } from '../../share/link.ts';
import type { Side } from '../../core/kept/comparison-store.ts';
import { useHistory } from '../../core/kept/history-store.ts';
import type { KeptRun } from '../../core/kept/kept-run.ts';
import { idOf } from '../../core/kept/runs.ts';
import { recordOf } from '../../core/links/recordings.ts';
import { type RunRecord, useRun } from '../../core/run/run-store.ts';
import { whenText } from '../../words/measures.ts';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';

const say = onDemand.compare;

/** A run that can be compared. */
export interface Option {
  readonly side: Side;
  /** The same for the same run. */
  readonly key: string;
  readonly label: string;
  /** What was asked for, in a line. */
  readonly prompt: string;
}

/** Every run that can be compared: those that are held here and kept nowhere, then the kept ones, newest first. */
export function useOptions(held: readonly (Side | null)[]): readonly Option[] {
  const runs = useHistory((history) => history.runs);
  const shown = useRun((run) => (run.record?.trace.end == null ? null : run.record));
  const whole = runs.filter(({ isWhole }) => isWhole);
  const records = [...held, shown].filter(
    (side): side is RunRecord =>
      side !== null && typeof side !== 'string' && keptIdOf(side, whole) === null,
  );
  return [
    ...[...new Set(records)].map((record): Option => {
      const prompt = labelOf(record.trace.prompt);
      const label =
        record === shown ? say.onCanvas(prompt) : say.recorded(prompt, titleOf(record.trace));
      return { side: record, key: keyOf(record, whole), label, prompt };
    }),
    ...whole.map(({ id, prompt, settings, ended, parent }): Option => {
      const title = words.settings.title(settings);
      const how = parent === null ? title : say.fork(title, parent.pass);
      return { side: id, key: id, prompt, label: say.choice(prompt, how, whenText(ended)) };
    }),
  ];
}

/** By its rule, and of a fork where it left the other. */
function titleOf({ settings, changes }: Trace): string {
  const last = changes?.at(-1);
  const title = words.settings.title(settings);
  return last === undefined ? title : say.fork(title, last.pass);
}

/** The option of a side; null where it is not among them any more. */
export function optionOf(side: Side | null, options: readonly Option[]): Option | null {
  if (side === null) return null;
  const runs = useHistory.getState().runs.filter(({ isWhole }) => isWhole);
  const key = keyOf(side, runs);
  return options.find((option) => option.key === key) ?? null;
}

/** The first two to compare where nobody has named them: of the same prompt, where there are. */
export function firstPair(
  options: readonly Option[],
  [a, b]: readonly [Option | null, Option | null],
): readonly [Option | null, Option | null] {
  const second = b ?? null;
  const first = a ?? options.find(({ key }) => key !== second?.key) ?? null;
  const others = options.filter(({ key }) => key !== first?.key);
  const same = others.find(({ prompt }) => prompt === first?.prompt);
  return [first, second ?? same ?? others[0] ?? null];
}

function keyOf(side: Side, runs: readonly KeptRun[]): string {
  if (typeof side === 'string') return side;
  return keptIdOf(side, runs) ?? `held-${numberOf(side)}`;
}

function keptIdOf({ trace }: RunRecord, runs: readonly KeptRun[]): string | null {
  const id = idOf.get(trace.settings);
  return id !== undefined && runs.some((run) => run.id === id) ? id : null;
}

/** Records have no names of their own. */
const numbers = new WeakMap<object, number>();
let last = 0;

function numberOf({ trace }: RunRecord): number {
  const number = numbers.get(trace.settings) ?? ++last;
  numbers.set(trace.settings, number);
  return number;
}

/** A run that is being read; `missing` where nothing can be made of it. */
export type Loaded = RunRecord | 'loading' | 'missing';

/** The run of a side, read from its link where it is a kept one. */
export function useLoaded(side: Side | null): Loaded {
  const [read, setRead] = useState<{ side: Side | null; loaded: Loaded } | null>(null);
  useEffect(() => {
    if (typeof side !== 'string') return;
    let current = true;
    void loadKept(side).then((record) => {
      if (current) setRead({ side, loaded: record ?? 'missing' });
    });
    return () => {
      current = false;
    };
  }, [side]);
  if (side === null) return 'missing';
  if (typeof side !== 'string') return side;
  return read?.side === side ? read.loaded : 'loading';
}

async function loadKept(id: string): Promise<RunRecord | null> {
  const run = useHistory.getState().runs.find((each) => each.id === id);
  const link = run === undefined ? null : await parseLink(run.link);
  return link?.kind === 'replay' ? recordOf(link.recording, 'kept') : null;
}
