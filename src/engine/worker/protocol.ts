import type { Fault, RefusedRuntime } from '../fault.ts';
import type { Piece } from '../trace/pieces.ts';
import type { Attention } from '../denoiser.ts';
import type { Decoding, Settings } from '../sampling/policies/settings.ts';
import type { Calibration } from '../doubt/calibration.ts';
import type { Forwards } from '../speed/forwards.ts';
import type { ForwardTimes } from '../speed/tuning.ts';
import type { Keeping } from '../models/file-store.ts';
import type { Answers } from '../architectures/known.ts';
import type { GivenFiles } from '../models/given-files.ts';
import type { KeptBits, SourceDescription } from '../sources/description.ts';
import type { SourceRef } from '../sources/source-ref.ts';
import type { ChangedSlot, Pass, RunEnd, TraceModel, TracePrompt } from '../trace/trace.ts';
import type { Asked } from '../prompt/asked.ts';
import type { Inspected } from '../sampling/inspect.on-demand.ts';
import type { Pin } from '../prompt/pin.ts';
import type { PackedPieces } from './packed-pieces.ts';
import type { AnswerForm } from '../prompt/prompt.ts';

/**
 * The one protocol between page and worker. Each kind of request names its payload, its reply and its
 * events in one place, so the two sides cannot disagree.
 */
export interface Protocol {
  /** Finds out what a published model is, before any of its weights are fetched. */
  describe: { request: DescribeRequest; reply: SourceDescription; event: never };
  /** Fetches, verifies and starts a model. */
  load: { request: LoadRequest; reply: PackedModel; event: LoadProgress };
  /** Gives back what the loaded model takes of memory and of the device; nothing where none is loaded. */
  free: { request: null; reply: null; event: never };
  /** Writes one text with the loaded model. */
  run: { request: RunRequest; reply: RunResult; event: RunEvent };
  /** Lets a run that waits (see `RunRequest.paused`) go on: one pass, or freely. */
  resume: { request: ResumeRequest; reply: null; event: never };
  /** Holds a run after the pass that is under way. */
  pause: { request: { readonly run: number }; reply: null; event: never };
  /**
   * Says what a pass of a run saw in a slot; null where it predicted nothing there. It makes way for whatever is asked
   * for next.
   */
  inspect: { request: InspectRequest; reply: Inspected | null; event: never };
  /** Says which slots texts fill, as a change before a pass. It makes way as well. */
  spell: { request: SpellRequest; reply: readonly ChangedSlot[]; event: never };
  /**
   * Says what forwards of the loaded model take on its device, within a budget of time; null where that did not
   * suffice. It makes way as well, and no look makes way for it.
   */
  time: { request: TimeRequest; reply: ForwardTimes | null; event: never };
}

export type RequestKind = keyof Protocol;

/** What makes way for whatever is asked for next. */
export type Look = 'inspect' | 'spell' | 'time';

/** Which runtime a person asks for; `auto` tries the best and falls back. */
export type Backend = 'auto' | 'webgpu' | 'wasm';

export type LoadRequest = SiteModel | GivenModel | PublishedModel;

interface AnyModel {
  /** Name of its folder. */
  readonly model: string;
  readonly backend: Backend;
  /**
   * Absolute address of the folder that holds the runtime's binaries, for a worker that does not know it; absent
   * where the runtime finds its own.
   */
  readonly runtime?: string;
}

/** A model that is downloaded. */
export interface SiteModel extends AnyModel {
  /** Absolute address of the folder that holds the models, or in Node the folder itself. */
  readonly base: string;
}

/** What a published model is asked for through. */
interface Published {
  readonly source: SourceRef;
  /**
   * The page's end of a frame that fetches from hosts which neither page nor worker may, see `sources/courier.ts`;
   * absent where the worker may fetch from the source itself.
   */
  readonly courier?: MessagePort;
  /** What somebody said who was asked what no file says: how it attends, which token is the mask. */
  readonly answers?: Answers;
}

export type DescribeRequest = Published;

/** A model that somebody else publishes, or that lies in a folder as it was published. */
export interface PublishedModel extends AnyModel, Published {
  /** Bits that its matrices are kept in; 32 for as they are published. */
  readonly bits: KeptBits;
}

/** A model whose files are at hand. */
export interface GivenModel extends AnyModel {
  readonly files: GivenFiles;
}

/** One monotone bar over all phases. */
export interface LoadProgress {
  readonly phase: 'download' | 'verify' | 'compile' | 'self-check';
  /** 0 to 1 over all phases, never falling. */
  readonly fraction: number;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** The same as it crosses. */
export type PackedModel = Omit<LoadedModel, 'pieces'> & { readonly pieces: PackedPieces };

/** What the page knows of a model once it runs. */
export interface LoadedModel {
  readonly model: TraceModel;
  /** What every token stands for, by id. */
  readonly pieces: readonly Piece[];
  readonly maskId: number;
  readonly eosId: number;
  readonly padId: number;
  readonly contextLength: number;
  /** How it answers what it is asked for. */
  readonly answer: AnswerForm;
  /** Bytes of keys and values that one cached token takes. */
  readonly cacheBytesPerToken: number;
  /** Whether the next visit will find the model in this browser. */
  readonly keeping: Keeping;
  readonly device: DeviceReport;
  /** How likely a text of the model's is right; null where nobody has measured it. */
  readonly calibration: Calibration | null;
  /** What forwards its texts take; absent where nobody has counted them. */
  readonly forwards?: Forwards;
  /** What a token sees: which rules apply, and whether the size of chunks is anybody's to choose. Absent: as ours. */
  readonly attention?: Attention;
  /** How the model's own code decodes; absent of ours, which take what the settings say at first. */
  readonly decoding?: Decoding;
}

/** Which runtime runs, and why the better ones do not. */
export interface DeviceReport {
  readonly backend: 'webgpu' | 'wasm' | 'cpu';
  /** "WebGPU, f32, fused attention". */
  readonly label: string;
  /** Vendor and architecture as the browser gives them, or "CPU". */
  readonly adapter: string;
  /** Where the keys and values live. */
  readonly cacheLocation: 'gpu-buffer' | 'cpu';
  /** Largest difference from the golden outputs, absolute. */
  readonly selfCheck: number;
  /** Runtimes that were tried before this one and refused, with the reason. */
  readonly refused: readonly RefusedRuntime[];
}

export interface RunRequest extends Asked {
  readonly settings: Settings;
  /** Starts held: each pass waits for `resume`. */
  readonly paused: boolean;
  /** Goes on from there: the passes that come are those behind it. As `Moment`, and parsed in the worker. */
  readonly from?: unknown;
}

export interface InspectRequest extends Asked {
  readonly settings: Settings;
  /** The run up to and with the pass. As `Moment`, and parsed in the worker. */
  readonly from: unknown;
  /** Which of its passes, from 0. */
  readonly pass: number;
  /** Position in the text. */
  readonly position: number;
}

export interface SpellRequest extends Asked {
  /** What is to be spelt, beside what the prompt holds itself. */
  readonly texts: readonly Pin[];
}

export interface TimeRequest {
  /** Milliseconds. */
  readonly budget: number;
}

export interface ResumeRequest {
  /** The id of the run's request. */
  readonly run: number;
  readonly passes: 'one' | 'all';
}

export type RunEvent =
  | { readonly kind: 'start'; readonly prompt: TracePrompt }
  | {
      readonly kind: 'pass';
      readonly pass: Pass;
      /** Bytes of keys and values on the device after this pass. */
      readonly cacheBytes: number;
    }
  /** The run waits after the pass that was just sent. */
  | { readonly kind: 'held' };

export interface RunResult {
  readonly end: RunEnd;
  readonly tokens: readonly number[];
  readonly code: string;
}

/** A request as it crosses to the worker. */
export type Request<K extends RequestKind = RequestKind> = {
  [P in K]: { readonly id: number; readonly kind: P; readonly payload: Protocol[P]['request'] };
}[K];

/** What crosses from page to worker. `kind: 'cancel'` ends the request of that id. */
export type ToWorker = Request | { readonly id: number; readonly kind: 'cancel' };

/** An answer as it crosses back; `of` is the kind of the request, so that the value's type is known. */
export type Answer<K extends RequestKind = RequestKind> = {
  [P in K]:
    | {
        readonly id: number;
        readonly kind: 'reply';
        readonly of: P;
        readonly value: Protocol[P]['reply'];
      }
    | {
        readonly id: number;
        readonly kind: 'event';
        readonly of: P;
        readonly value: Protocol[P]['event'];
      };
}[K];

/** What crosses from worker to page. `id: null` reports something that no request caused. */
export type FromWorker =
  Answer | { readonly id: number | null; readonly kind: 'fault'; readonly fault: Fault };
