import type { Asked } from '../prompt/asked.ts';
import type { Holes } from '../prompt/holes.ts';
import type { AnswerForm } from '../prompt/prompt.ts';
import { chunkWidth } from './chunks.ts';
import type { Prediction } from '../denoiser.ts';
import type { Flaw } from './flaw.ts';
import type { Given } from './given.ts';
import type { Settings } from '../sampling/policies/settings.ts';

/**
 * A recorded run: everything that the live view, the timeline, replay links, exports, charts and tests
 * show. Nothing is drawn that is not in here, and every time was measured.
 *
 * Positions count the tokens of the text from 0, what is given of it included; the prompt is not counted. A slot
 * is a position within its chunk.
 */
export interface Trace {
  readonly version: 1;
  readonly model: TraceModel;
  /** What computed the passes, in words: "WebGPU, f32, fused attention". */
  readonly device: string;
  readonly prompt: TracePrompt;
  readonly settings: Settings;
  readonly passes: readonly Pass[];
  /** Of a fork, where it left the runs before it; ascending by pass. */
  readonly changes?: readonly Change[];
  /** The tokens of the text without [EOS], in order: those given, and those written. */
  readonly tokens: readonly number[];
  /** Why the run ended; null while it goes on. */
  readonly end: RunEnd | null;
}

export interface TraceModel {
  readonly id: string;
  /** Hash of the weights, or a commit. */
  readonly revision: string;
  /** "S1", "AR" and so on, as in the model's configuration. */
  readonly stage: string;
}

export interface TracePrompt extends Asked {
  /** How the text is written that answers it; absent: as code. */
  readonly answer?: Exclude<AnswerForm, 'code'>;
  readonly tokens: readonly number[];
  /** What stands on the canvas from the beginning and stays; absent where all of it is open. */
  readonly given?: Given;
  /** Where the text fills several holes: what is known of them. */
  readonly holes?: Holes;
  /**
   * `code` in tokens, without [EOS]. With edits on, the canvas begins as it instead of as
   * masks. Of no effect under `verify` and `ar`.
   */
  readonly draft?: readonly number[];
  /**
   * Slots of the canvas, those given counted, where the prompt says: a sentence with masks in it. It has no other
   * length, whatever is written into it, and no token ends it.
   */
  readonly length?: number;
}

/**
 * What a person did to a text before a pass, to go on from there: the passes before it are those of another run, and
 * with it this one forks off. From here on what stands is as good as given.
 */
export interface Change {
  /** How many passes come before it. */
  readonly pass: number;
  /** In ascending order of position. Empty: the run only went on. */
  readonly slots: readonly ChangedSlot[];
}

export interface ChangedSlot {
  readonly position: number;
  /** What stands there from now on; null masks the slot again. */
  readonly id: number | null;
}

/** The part of a trace that says what was given. */
export interface GivenPart {
  readonly prompt: Pick<TracePrompt, 'given'>;
}

export type RunEnd = 'eos' | 'length' | 'cancelled';

/** What a run leaves behind, beside its passes. */
export interface RunOutcome {
  /** As `Trace.tokens`. */
  readonly tokens: readonly number[];
  readonly end: RunEnd;
}

interface Timed {
  /** Milliseconds from the start of the run to the start of this pass. */
  readonly at: number;
  /** Milliseconds that the pass took, read-back included; of passes that came together an equal share. */
  readonly took: number;
}

/** One forward of the model. */
export type Pass = PrefillPass | DenoisePass | CommitPass | DecodePass;

/**
 * The pass over the prompt and what is given at the start of the text. A model that sees its whole canvas has none,
 * and a model of blocks computes the blocks that are whole.
 */
export interface PrefillPass extends Timed, LookingAhead {
  readonly kind: 'prefill';
  /** Tokens of the prompt, and those at the start of the text that are given, as far as they are computed. */
  readonly tokens: number;
  /** Policies `ar` and `verify`, and models of blocks that predict shifted: the first open token. */
  readonly next?: Prediction;
}

/**
 * What bidirectional attention over the open chunk came to. Under `verify`, and after a refused edit, slot 0 is
 * known, from `next` or `corrected` of the causal pass before it or of this very forward.
 */
export interface Denoised {
  /** Which chunk, from 0. */
  readonly chunk: number;
  /** Position of the chunk's slot 0 in the text. */
  readonly start: number;
  /** Slots in the chunk. Fewer than before in a pass that edits only, after [EOS] ended the chunk. */
  readonly size: number;
  /** In a chunk's first pass: the tokens that its first slots began as, see the prompt's `draft`. */
  readonly drafted?: readonly number[];
  /** In ascending order of slot. [EOS] is last, and drops all slots right of it. */
  readonly revealed: readonly Reveal[];
  readonly edited: readonly Edit[];
  /**
   * For every slot: the probability of the token that the model drew in this pass, its highest at
   * temperature 0. The shutter's height.
   */
  readonly confidence: readonly number[];
}

/** A bidirectional pass over the open chunk. */
export interface DenoisePass extends Timed, Denoised, Relaying {
  readonly kind: 'denoise';
  /**
   * Cache mode `none`: clean tokens that were computed anew for this pass, by one more forward within its
   * time.
   */
  readonly recomputed?: number;
  /**
   * Models without causal text: clean tokens before the chunk that this very forward computed, since no cache holds
   * them. All of the prompt where the whole canvas is seen; of a block, the tokens that it begins with. Absent where a
   * chunk has an anchor.
   */
  readonly beside?: number;
  /**
   * Slots of the canvas that this forward did not compute: for them, and for the clean tokens that are not `beside`,
   * the keys and values of an earlier pass stood. What the pass says is then an approximation.
   */
  readonly stale?: number;
}

/**
 * What a causal pass does for the chunk to come: its masks ride along, so that the chunk needs one forward
 * less. Not without a cache.
 */
interface LookingAhead {
  /**
   * Tokens that the pass computed beside its clean ones: the chunk to come with its anchor, once for each
   * end of the text that was thought likely; and after a refused edit the token before the chunk, once more.
   */
  readonly ahead?: number;
  /** The chunk to come, where it was among them. */
  readonly opened?: Denoised;
}

/** What was masked again, or laid anew, before a pass. */
interface Relaying {
  /** Absent where nothing was: by far the most often. */
  readonly remasked?: Remasked;
}

/**
 * The text from the pass's `start` on is no longer what it was: a finished text is wrong there, whatever was asked
 * for, and is denoised again.
 */
export interface Remasked {
  readonly why: Flaw['why'];
  /** What stands from `start` on, [EOS] last; null where a mask is. The first tokens of a commit are its own. */
  readonly tail: readonly (number | null)[];
}

/** A causal pass over the finished chunk; its tokens enter the cache. */
export interface CommitPass extends Timed, LookingAhead, Relaying {
  readonly kind: 'commit';
  readonly chunk: number;
  readonly start: number;
  /**
   * The tokens that stay, [EOS] included where the text ends here. Under draft and verify what is given behind
   * them is among them, also where it lies outside of the chunk.
   */
  readonly tokens: readonly number[];
  /** log p of each kept token given all before it, nats; NaN where text is not causal. */
  readonly logProbs: readonly number[];
  /**
   * Tokens of the chunk that the causal pass refused: under draft and verify from the first that greedy decoding
   * would not have written, in an edited draft (see the prompt's `draft`) from the first edit. 0 as a rule.
   */
  readonly rejected: number;
  /**
   * What stands in place of the first refused token, at that one's slot in this chunk: the causal pass's own,
   * or what the draft had. It belongs to the text from here on, opens the next chunk as its first, already
   * revealed slot, and is cached with it. The confidence of a drafted token is the one it had when it was edited.
   */
  readonly corrected: Reveal | null;
  /**
   * Draft and verify: when nothing was refused, the open token after the kept ones, which this pass writes. It
   * opens the next chunk as a corrected one does; as [EOS] it ends the text. So does the first token of the next block
   * where a model of blocks predicts shifted.
   */
  readonly next?: Prediction;
}

/**
 * Autoregressive decoding: one causal pass that caches a token and predicts the next. The first open token
 * comes from the prefill, so a text of n open tokens, [EOS] included, has n - 1 of these.
 */
export interface DecodePass extends Timed {
  readonly kind: 'decode';
  /** Position of the predicted token. */
  readonly start: number;
  /** The predicted token; [EOS] where the text ends. */
  readonly id: number;
  readonly logProb: number;
  /** Given tokens before the predicted one, where there are any: they are cached with the token before them. */
  readonly given?: number;
}

/** The chunk that a pass denoised, the open one or the one that it opened. */
export function denoisedIn(pass: Pass): Denoised | undefined {
  switch (pass.kind) {
    case 'denoise':
      return pass;
    case 'prefill':
    case 'commit':
      return pass.opened;
    case 'decode':
      return undefined;
  }
}

/** What was masked again, and where. */
export interface RemaskedAt extends Remasked {
  readonly chunk: number;
  readonly start: number;
}

/** What was masked again before a pass. */
export function remaskedIn(pass: Pass): RemaskedAt | undefined {
  if (pass.kind !== 'denoise' && pass.kind !== 'commit') return undefined;
  const { remasked, chunk, start } = pass;
  return remasked === undefined ? undefined : { ...remasked, chunk, start };
}

/**
 * Tokens that the forward of a pass computed: its width. One too many where draft and verify refused a draft that
 * ended in [EOS], which is not computed: that the pass by itself does not say, see `forwardWidths`.
 */
export function tokensIn(pass: Pass): number {
  switch (pass.kind) {
    case 'prefill':
      return pass.tokens + (pass.ahead ?? 0);
    case 'denoise':
      return pass.beside === undefined
        ? chunkWidth(pass.size)
        : pass.beside + pass.size - (pass.stale ?? 0);
    case 'commit':
      return pass.tokens.length + pass.rejected + (pass.ahead ?? 0);
    case 'decode':
      return 1 + (pass.given ?? 0);
  }
}

/** A slot that got its token. */
export interface Reveal {
  readonly slot: number;
  readonly id: number;
  /** Probability that the model gave it, 0 to 1. */
  readonly confidence: number;
}

/** A revealed token that was replaced. */
export interface Edit extends Reveal {
  /** The id that stood there before. */
  readonly previous: number;
}
