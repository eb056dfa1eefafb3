import type { Holes } from '../engine/prompt/holes.ts';
import { type Change, denoisedIn, type Trace } from '../engine/trace/trace.ts';
import type { Given } from '../engine/trace/given.ts';
import { ByteWriter } from './bytes.ts';
import type { Recording } from '../engine/trace/recording.ts';
import { rooted, type RunOfTree, type RunTree } from '../engine/trace/run-tree.ts';
import { tabled } from './tabled.ts';
import { PassWriter } from './pass-writer.ts';
import { BACKENDS, ENDS, MOST, OPEN, RunState, SAME_DEVICE } from './run-form.ts';
import { differenceToByte } from './surprisal.ts';

/** Whether the compact form can hold these runs. Every run of a model of this family fits. */
export function fitsForm({ runs }: RunTree): boolean {
  const traces = runs.map(({ recording }) => recording.trace);
  const changes = traces.flatMap((trace) => trace.changes ?? []);
  return (
    runs.length - 1 <= MOST.branches &&
    sum(runs, ({ recording, pass }) => recording.trace.passes.length - pass) <= MOST.passes &&
    sum(traces, ({ passes }) => passes.length) <= MOST.shared &&
    changes.length <= MOST.changes &&
    sum(changes, ({ slots }) => slots.length) <= MOST.changed &&
    traces.every(fits)
  );
}

function fits({ passes }: Trace): boolean {
  const last = passes.at(-1);
  return (
    (last === undefined || last.at + last.took <= MOST.milliseconds) &&
    passes.every((pass) => (denoisedIn(pass)?.size ?? 0) <= MOST.slots)
  );
}

/**
 * Writes runs in the compact form, see `run-form.ts`. Model, prompt and settings are the link's business.
 * @param tree one that fits the form
 */
export function writeRuns(tree: RunTree): Uint8Array<ArrayBuffer> {
  return new RunsWriter(tree).write();
}

class RunsWriter {
  readonly #out = new ByteWriter();
  readonly #table: readonly Uint8Array[];
  readonly #tree: RunTree;
  /** Whether the model has no causal text. */
  readonly #isOpen: boolean;
  /** Where each run stands after those of its passes at which another leaves it. */
  readonly #left: readonly Map<number, RunState>[];

  constructor(given: RunTree) {
    const { table, tree } = tabled(rooted(given));
    this.#table = table;
    this.#tree = tree;
    this.#isOpen = tree.runs.some(({ recording }) =>
      recording.trace.passes.some((pass) => pass.kind === 'denoise' && pass.beside !== undefined),
    );
    this.#left = tree.runs.map(() => new Map());
  }

  get #root(): Recording {
    const [root] = this.#tree.runs;
    if (root === undefined) throw new Error('A tree without a root.');
    return root.recording;
  }

  write(): Uint8Array<ArrayBuffer> {
    const { runs } = this.#tree;
    this.#parts(this.#root.trace.prompt.holes?.parts ?? []);
    this.#branches();
    for (const run of runs) this.#changes(this.#ownChanges(run));
    this.#given(this.#root.trace.prompt.given ?? []);
    this.#device(this.#root);
    this.#out.varint(this.#root.cacheBytesPerToken);
    this.#out.varint(this.#table.length);
    for (const bytes of this.#table) this.#out.bytes(bytes);
    for (const [index, run] of runs.entries()) this.#run(run, index);
    return this.#out.finish();
  }

  #parts(parts: Holes['parts']): void {
    this.#out.varint(parts.length);
    for (const part of parts) {
      this.#out.varint(part.length);
      for (const id of part) this.#out.varint(id);
    }
  }

  #branches(): void {
    const { runs, shown } = this.#tree;
    this.#out.varint(runs.length - 1);
    for (const { parent, pass } of runs.slice(1)) {
      this.#out.varint(parent ?? 0);
      this.#out.varint(pass);
    }
    if (runs.length > 1) this.#out.varint(shown);
  }

  /** The changes that a run has beyond those of the run that it left. */
  #ownChanges({ recording, parent, pass }: RunOfTree): readonly Change[] {
    const { changes = [] } = recording.trace;
    if (parent === null) return changes;
    const before = this.#tree.runs[parent]?.recording.trace.changes ?? [];
    return changes.slice(before.filter((change) => change.pass <= pass).length);
  }

  #changes(changes: readonly Change[]): void {
    this.#out.varint(changes.length);
    let last = 0;
    for (const { pass, slots } of changes) {
      this.#out.varint(pass - last);
      last = pass;
      this.#out.varint(slots.length);
      let next = 0;
      for (const { position, id } of slots) {
        this.#out.varint(position - next);
        this.#out.varint(id === null ? 0 : id + 1);
        next = position + 1;
      }
    }
  }

  #given(given: Given): void {
    this.#out.varint(given.length);
    let end = 0;
    for (const { start, tokens } of given) {
      this.#out.varint(start - end);
      this.#out.varint(tokens.length);
      for (const id of tokens) this.#out.varint(id);
      end = start + tokens.length;
    }
  }

  #device({ trace, device }: Recording): void {
    const out = this.#out;
    const place = Number(device.cacheLocation === 'gpu-buffer');
    out.byte(BACKENDS.indexOf(device.backend) * 2 + place + (this.#isOpen ? OPEN : 0));
    out.string(cut(trace.device, MOST.words));
    out.string(cut(device.adapter, MOST.words));
    out.byte(differenceToByte(device.selfCheck));
    out.string(cut(trace.model.stage, MOST.words));
  }

  #run(run: RunOfTree, index: number): void {
    const { recording, parent, pass: shared } = run;
    const { trace, cachedTokens } = recording;
    const state = this.#stateOf(run);
    if (parent !== null) {
      if (isSameDevice(recording, this.#root)) this.#out.byte(SAME_DEVICE);
      else this.#device(recording);
    }
    this.#out.varint(trace.passes.length - shared);
    const writer = new PassWriter(this.#out, state, this.#isOpen);
    this.#leave(index, shared, state);
    for (const [i, pass] of trace.passes.entries()) {
      if (i < shared) continue;
      writer.write(pass, cachedTokens[i] ?? 0);
      this.#leave(index, i + 1, state);
    }
    // The text is what the passes tell.
    this.#out.byte(ENDS.indexOf(trace.end));
  }

  /** Where a run stands before the first pass of its own. */
  #stateOf({ recording, parent, pass }: RunOfTree): RunState {
    const { settings, prompt, changes = [], passes } = recording.trace;
    if (parent === null) return new RunState({ settings, given: prompt.given ?? [], changes });
    const before = this.#left[parent]?.get(pass);
    if (before === undefined) throw new Error('A run leaves another where that is not.');
    return before.left(changes, passes.slice(0, pass));
  }

  /** Keeps how a run stands where another leaves it. */
  #leave(index: number, passes: number, state: RunState): void {
    const isLeft = this.#tree.runs.some(({ parent, pass }) => parent === index && pass === passes);
    if (isLeft) this.#left[index]?.set(passes, state.left([], []));
  }
}

function isSameDevice(a: Recording, b: Recording): boolean {
  return (
    a.trace.device === b.trace.device &&
    a.trace.model.stage === b.trace.model.stage &&
    a.device.backend === b.device.backend &&
    a.device.adapter === b.device.adapter &&
    a.device.cacheLocation === b.device.cacheLocation &&
    a.device.selfCheck === b.device.selfCheck
  );
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** At most so many bytes of UTF-8, and no half character. */
function cut(text: string, bytes: number): string {
  let room = bytes;
  let kept = '';
  for (const character of text) {
    room -= new TextEncoder().encode(character).length;
    if (room < 0) break;
    kept += character;
  }
  return kept;
}
