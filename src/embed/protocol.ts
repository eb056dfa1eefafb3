import type { EmbedTheme } from './options.ts';

/**
 * What a page and the Unmask embedded in it say to each other, version 1.
 *
 * The host sends `Hello` to the frame's window until `Ready` comes back with a port; all else goes through
 * that port. A later `Hello` gives a new port in place of the old one. `Height` also comes without any
 * greeting, for a host that only wants to fit the frame.
 *
 * A host may always listen. It may command only when it asks for control in its `Hello`, the frame's address
 * names its origin (`origin=`), and the browser confirms that origin. No command downloads anything or starts
 * the model: that takes the reader's own click.
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
  | { readonly event: 'height'; readonly height: number };

const PROBLEMS = {
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
} as const;

export interface Problem {
  readonly code: keyof typeof PROBLEMS;
  readonly message: string;
  readonly hint: string;
  readonly retryable: boolean;
}

export function problemOf(code: Problem['code']): Problem {
  return { code, ...PROBLEMS[code] };
}
