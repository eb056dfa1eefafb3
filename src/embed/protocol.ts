import type { EmbedTheme } from './options.ts';

/**
 * What a page and the Unmask embedded in it say to each other, version 1.
 *
 * The host sends `Hello` to the frame's window until `Ready` comes back with a port; all else goes through
 * that port. A later `Hello` gives a new port in place of the old one. `Height` also comes without any
 * greeting, for a host that only wants to fit the frame.
 *
 * A host may always listen. It may command only when it asks for control in its `Hello`, the frame's address
 * names its origin (`origin=`), and the browser confirms that origin. No command downloads anything or loads a
 * model: that takes the reader's own click. Slots of a text count from 1, as on the page.
 */
export const PROTOCOL = 1;

export type Access = 'read' | 'control';

/** Host to embed, window to window. */
export interface Hello {
  readonly to: 'unmask';
  readonly v: typeof PROTOCOL;
  readonly type: 'hello';
  readonly access: Access;
}

/** Embed to host, window to window; `ready` comes with a port. */
export type Announcement =
  | {
      readonly from: 'unmask';
      readonly v: typeof PROTOCOL;
      readonly type: 'ready';
      /** What was granted. */
      readonly access: Access;
      readonly state: EmbedState;
    }
  | Height;

/** The height at which nothing has to scroll, in CSS pixels. */
export interface Height {
  readonly from: 'unmask';
  readonly v: typeof PROTOCOL;
  readonly type: 'height';
  readonly height: number;
}

export interface EmbedState {
  /** What is on the canvas: nothing, a recorded run, or one that was made here. */
  readonly shows: 'nothing' | 'replay' | 'run';
  /** The model is loading or writing, at the reader's wish. */
  readonly busy: boolean;
  readonly playing: boolean;
  /** Passes before the playhead. */
  readonly pass: number;
  readonly passes: number;
  readonly instruction: string;
  /** The program of a run that has ended, with what stood around a hole. */
  readonly code: string | null;
  /** What the link that was opened asked for and did not get, in sentences. */
  readonly notes: readonly string[];
  /** Of the run on the canvas. */
  readonly model: { readonly id: string; readonly revision: string } | null;
  /** Texts that the next run holds. */
  readonly held: readonly HeldText[];
  /** Where the run on the canvas left another; null of one that left none. */
  readonly fork: Fork | null;
}

/** A text that stands in the answer from a slot on. */
export interface HeldText {
  /** Of its first token. */
  readonly slot: number;
  readonly text: string;
}

/** What is done to a slot, and those after it as far as the text reaches; null: it is masked again. */
export interface ChangedText {
  readonly slot: number;
  readonly text: string | null;
}

/** After how many passes a run left another, and which slots were changed there. */
export interface Fork {
  readonly pass: number;
  readonly slots: readonly number[];
}

/** Host to embed, through the port. `state` needs no control. */
export type Command = { readonly id: number } & (
  | { readonly do: 'state' }
  | { readonly do: 'play' }
  | { readonly do: 'pause' }
  /** Goes to where so many passes are done; beyond the last it goes to the last. */
  | { readonly do: 'seek'; readonly pass: number }
  /** Fills in what the part of an Unmask link behind "#" carries. Runs nothing. */
  | { readonly do: 'open'; readonly link: string }
  | { readonly do: 'theme'; readonly theme: EmbedTheme }
  /** Holds these texts, and no others, when the reader runs next. Runs nothing. */
  | { readonly do: 'hold'; readonly texts: readonly HeldText[] }
  /**
   * Changes slots of the run on the canvas after so many of its passes, and goes on from there, with the model that
   * the reader has loaded. Answered when that run has ended.
   */
  | { readonly do: 'change'; readonly pass: number; readonly slots: readonly ChangedText[] }
);

/** Embed to host, through the port: the answer to a command. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly state: EmbedState }
  /** `id` is null where the command's could not be read. */
  | { readonly id: number | null; readonly ok: false; readonly problem: Problem };

/** Embed to host, through the port, of its own accord. */
export type EmbedEvent =
  /** Something in the state has changed, the pass apart. */
  | { readonly event: 'state'; readonly state: EmbedState }
  /** The playhead has moved; at most once a frame. */
  | { readonly event: 'pass'; readonly pass: number; readonly passes: number }
  /** The playhead has reached the end of an ended run. */
  | { readonly event: 'end'; readonly code: string }
  /** A run has come onto the canvas that left another. */
  | { readonly event: 'fork'; readonly fork: Fork }
  | { readonly event: 'height'; readonly height: number };

/** What a host may be told that went wrong. */
export const PROBLEM_CODES = [
  'malformed',
  'read-only',
  'no-run',
  'no-model',
  'busy',
  'refused',
] as const;

export interface Problem {
  readonly code: (typeof PROBLEM_CODES)[number];
  readonly message: string;
  readonly hint: string;
  readonly retryable: boolean;
}

const PROBLEMS: Readonly<Record<Exclude<Problem['code'], 'refused'>, Omit<Problem, 'code'>>> = {
  malformed: {
    message: 'The message is not a command of this protocol.',
    hint: 'See the table of commands in docs/sharing.md.',
    retryable: false,
  },
  'read-only': {
    message: 'This host may listen, and not command.',
    hint: "Say hello with access 'control', and name the host's origin in the frame's address.",
    retryable: false,
  },
  'no-run': {
    message: 'There is no finished run on the canvas.',
    hint: 'Open a link to a run, or wait for the present one to end.',
    retryable: true,
  },
  'no-model': {
    message: 'The model that made this run is not loaded in the frame.',
    hint: 'No host can load it: that takes the reader, who presses “Run here”.',
    retryable: true,
  },
  busy: {
    message: 'The model is at work.',
    hint: 'Wait for a state that is not busy.',
    retryable: true,
  },
};

export function problemOf(code: keyof typeof PROBLEMS): Problem {
  return { code, ...PROBLEMS[code] };
}

/** What the model or its rules have against a command, in the sentences of the page. */
export function refusal(message: string, hint: string): Problem {
  return { code: 'refused', message, hint, retryable: false };
}
