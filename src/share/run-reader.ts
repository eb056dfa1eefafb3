import type { Holes } from '../engine/prompt/holes.ts';
import type { Given, GivenSpan } from '../engine/trace/given.ts';
import type { Piece } from '../engine/trace/pieces.ts';
import type { RecordedDevice, Recording } from '../engine/trace/recording.ts';
import type { RunOfTree, RunTree } from '../engine/trace/run-tree.ts';
import type { Change, ChangedSlot, Pass, Trace } from '../engine/trace/trace.ts';
import { writtenTokens } from '../engine/trace/written.ts';
import { ByteReader, Damaged } from './bytes.ts';
import type { LinkedPrompt } from './link.ts';
import { type Budget, PassReader } from './pass-reader.ts';
import { bytesToPiece } from './piece-form.ts';
import { BACKENDS, ENDS, FLAG, INDEX_BITS, MOST, OPEN, RunState, SAME_DEVICE } from './run-form.ts';
import { byteToDifference } from './surprisal.ts';
import { checkTold, type Untold } from './told.ts';
import { checkUnfolded } from './unfolded.ts';

/** What a link tells of its runs outside the compact form. */
export interface RunHead {
  readonly model: Pick<Trace['model'], 'id' | 'revision'>;
  readonly prompt: LinkedPrompt;
  readonly settings: Trace['settings'];
}

/**
 * Reads runs in the compact form, see `run-form.ts`.
 * @param check refuses passes that do not tell one text; only a test of the form itself has another
 * @throws Damaged where the bytes are no runs, or more than any that this page makes
 */
export function readRuns(bytes: Uint8Array, head: RunHead, check = checkTold): RunTree {
  return new RunsReader(bytes, head, check).read();
}

/** The token that ends the text is the table's first. */
const EOS = 0;

/** Where a run leaves another. */
type Branch = Pick<RunOfTree, 'parent' | 'pass'>;

/** A run that was read, and where it stood when others left it, by their number of passes. */
interface ReadRun extends RunOfTree {
  readonly left: ReadonlyMap<number, RunState>;
}

interface Device {
  readonly device: RecordedDevice;
  readonly label: string;
  readonly stage: string;
}

class RunsReader {
  readonly #in: ByteReader;
  readonly #head: RunHead;
  readonly #check: typeof checkTold;
  readonly #pieces: Piece[] = [{ name: '[EOS]' }];
  readonly #budget: Budget = { tokens: MOST.tokens, laid: MOST.laid };
  #given: Given = [];
  /** The code between holes. */
  #parts: Holes['parts'] = [];
  /** Whether the model has no causal text. */
  #isOpen = false;
  /** Passes that may still be read, and that runs may still have. */
  #own: number = MOST.passes;
  #shared: number = MOST.shared;

  constructor(bytes: Uint8Array, head: RunHead, check: typeof checkTold) {
    this.#in = new ByteReader(bytes);
    this.#head = head;
    this.#check = check;
  }

  read(): RunTree {
    const source = this.#in;
    this.#parts = this.#stretches();
    const branches = this.#branches();
    const shown = branches.length > 1 ? source.varint(branches.length - 1) : 0;
    const changes = this.#changes(branches);
    this.#given = this.#spans();
    const device = this.#device(source.byte());
    const cacheBytesPerToken = source.varint(MOST.cacheBytesPerToken);
    for (let left = source.varint(MOST.table); left > 0; left--) {
      this.#pieces.push(bytesToPiece(source.bytes(MOST.piece)));
    }
    this.#checkTable(changes.flat());
    const runs: ReadRun[] = [];
    for (const [index, branch] of branches.entries()) {
      const wanted = branches.flatMap(({ parent, pass }) => (parent === index ? pass : []));
      const parent = branch.parent === null ? undefined : runs[branch.parent];
      const own = changes[index] ?? [];
      const beside = { device, cacheBytesPerToken };
      runs.push(
        parent === undefined
          ? this.#root(own, wanted, beside)
          : this.#branch(branch, parent, own, wanted, beside),
      );
    }
    source.end();
    return { runs: runs.map(({ left: _left, ...run }) => run), shown };
  }

  /** The code between holes. The table of its tokens is yet to come. */
  #stretches(): Holes['parts'] {
    let room: number = MOST.text;
    return Array.from({ length: this.#in.varint(MOST.spans) }, () => {
      const length = this.#in.varint(room);
      room -= length;
      return Array.from({ length }, () => this.#in.varint(MOST.table));
    });
  }

  /** The root and where the others leave the runs before them. */
  #branches(): readonly Branch[] {
    const branches: Branch[] = [{ parent: null, pass: 0 }];
    for (let left = this.#in.varint(MOST.branches); left > 0; left--) {
      const parent = this.#in.varint(branches.length - 1);
      branches.push({ parent, pass: this.#in.varint(MOST.passes) });
    }
    return branches;
  }

  /** The changes that each run has of its own. The table of their tokens is yet to come. */
  #changes(branches: readonly Branch[]): readonly (readonly Change[])[] {
    let changes: number = MOST.changes;
    let slots: number = MOST.changed;
    return branches.map(() => {
      let pass = 0;
      const count = this.#in.varint(changes);
      changes -= count;
      return Array.from({ length: count }, (): Change => {
        pass += this.#in.varint(MOST.shared);
        const length = this.#in.varint(slots);
        slots -= length;
        return { pass, slots: this.#changedSlots(length) };
      });
    });
  }

  #changedSlots(length: number): readonly ChangedSlot[] {
    let next = 0;
    return Array.from({ length }, () => {
      const position = next + this.#in.varint(MOST.text - next);
      next = Math.min(position + 1, MOST.text);
      const token = this.#in.varint(MOST.table + 1);
      return { position, id: token === 0 ? null : token - 1 };
    });
  }

  /** What was given. The table of its tokens is yet to come. */
  #spans(): Given {
    const source = this.#in;
    const given: GivenSpan[] = [];
    let end = 0;
    for (let left = source.varint(MOST.spans); left > 0; left--) {
      const start = end + source.varint(MOST.text - end);
      const length = source.varint(MOST.text - start);
      const tokens = Array.from({ length }, () => source.varint(MOST.table));
      given.push({ start, tokens });
      end = start + length;
    }
    return given;
  }

  #checkTable(changes: readonly Change[]): void {
    const known = this.#pieces.length;
    // A sentence that is given whole ends with what texts end with.
    const isText = (id: number): boolean => (id !== EOS || this.#isOpen) && id < known;
    const given = [...this.#given.map(({ tokens }) => tokens), ...this.#parts];
    if (!given.every((tokens) => tokens.every(isText))) {
      throw new Damaged('A given token is not in the table.');
    }
    // The end of a text may be put somewhere by hand.
    if (!changes.every(({ slots }) => slots.every(({ id }) => id === null || id < known))) {
      throw new Damaged('A changed token is not in the table.');
    }
  }

  #device(first: number): Device {
    const source = this.#in;
    const isOpen = (first & OPEN) !== 0;
    this.#isOpen ||= isOpen;
    const backend = BACKENDS[(first & ~OPEN) >> 1];
    if (backend === undefined) throw new Damaged('The device is of no known kind.');
    const label = source.string(MOST.words);
    const adapter = source.string(MOST.words);
    const selfCheck = byteToDifference(source.byte());
    const stage = source.string(MOST.words);
    const cacheLocation = (first & 1) === 1 ? 'gpu-buffer' : 'cpu';
    return { device: { backend, adapter, cacheLocation, selfCheck }, label, stage };
  }

  #root(changes: readonly Change[], wanted: readonly number[], beside: BesideRun): ReadRun {
    const { settings } = this.#head;
    const state = new RunState({ settings, given: this.#given, changes, budget: this.#budget });
    const none = { passes: [], cachedTokens: [] };
    return this.#run({ parent: null, pass: 0 }, state, none, changes, wanted, beside);
  }

  #branch(
    branch: Branch,
    { recording, left }: ReadRun,
    own: readonly Change[],
    wanted: readonly number[],
    { device, cacheBytesPerToken }: BesideRun,
  ): ReadRun {
    const { pass } = branch;
    const before = left.get(pass);
    if (before === undefined) throw new Damaged('A run leaves another where that is not.');
    this.#shared -= pass;
    if (this.#shared < 0) throw new Damaged('The runs share too many passes.');
    const { trace, cachedTokens } = recording;
    const inherited = (trace.changes ?? []).filter((change) => change.pass <= pass);
    const changes = [...inherited, ...own];
    const shared = {
      passes: trace.passes.slice(0, pass),
      cachedTokens: cachedTokens.slice(0, pass),
    };
    const first = this.#in.byte();
    const beside = {
      device: first === SAME_DEVICE ? device : this.#device(first),
      cacheBytesPerToken,
    };
    const state = before.left(changes, shared.passes);
    return this.#run(branch, state, shared, changes, wanted, beside);
  }

  /** @param wanted after how many passes others leave it */
  #run(
    branch: Branch,
    state: RunState,
    shared: Pick<Trace, 'passes'> & Pick<Recording, 'cachedTokens'>,
    changes: readonly Change[],
    wanted: readonly number[],
    { device: { device, label, stage }, cacheBytesPerToken }: BesideRun,
  ): ReadRun {
    const { model, settings, prompt } = this.#head;
    const source = this.#in;
    const passes: Pass[] = [...shared.passes];
    const cachedTokens = [...shared.cachedTokens];
    const left = new Map<number, RunState>();
    const leave = (): void => {
      if (wanted.includes(passes.length)) left.set(passes.length, state.left([], []));
    };
    const reader = new PassReader({
      ...{ source, state, isOpen: this.#isOpen, tokens: this.#pieces.length },
      budget: this.#budget,
    });
    const count = source.varint(this.#own);
    this.#own -= count;
    this.#shared -= count;
    leave();
    for (let rest = count; rest > 0; rest--) {
      passes.push(reader.read());
      cachedTokens.push(state.cached);
      leave();
    }
    const last = source.byte();
    const untold: Untold = {
      prompt: {
        ...{ ...prompt, tokens: [] },
        ...(this.#given.length > 0 && { given: this.#given }),
        ...(this.#parts.length > 0 && { holes: { at: 0, parts: this.#parts, behind: [] } }),
      },
      // A run goes by its settings.
      settings: { ...settings },
      passes,
      ...(changes.length > 0 && { changes }),
      end: ENDS[last & INDEX_BITS] ?? null,
    };
    // Before the text is made of passes that may tell it over and over.
    this.#check(untold, { eosId: EOS });
    const tokens = writtenTokens(untold, EOS);
    if ((last & FLAG.placed) !== 0) this.#spelt(tokens, reader);
    const given = [...this.#given.flatMap((span) => span.tokens), ...this.#parts.flat()];
    const changed = changes.flatMap(({ slots }) => slots.flatMap(({ id }) => id ?? []));
    checkUnfolded([...tokens, ...given, ...changed], this.#pieces, prompt);
    const trace: Trace = {
      ...{ version: 1, model: { ...model, stage }, device: label },
      ...untold,
      tokens,
    };
    const beside = { pieces: this.#pieces, eosId: EOS, device, cacheBytesPerToken, cachedTokens };
    return { ...branch, recording: { trace, ...beside }, left };
  }

  /** Earlier pages spelt out the text of a run that was stopped, which the passes tell as well. */
  #spelt(text: readonly number[], reader: PassReader): void {
    const length = this.#in.varint(MOST.text);
    const spelt = Array.from({ length }, () => reader.token());
    if (length !== text.length || spelt.some((id, i) => id !== text[i])) {
      throw new Damaged('The text is not the one that the passes tell.');
    }
  }
}

interface BesideRun {
  readonly device: Device;
  readonly cacheBytesPerToken: number;
}
