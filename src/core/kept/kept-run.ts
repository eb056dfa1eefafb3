import * as v from 'valibot';
import { labelOf } from '../../engine/prompt/asked.ts';
import type { Settings } from '../../engine/sampling/policies/settings.ts';
import { settingsSchema } from '../../engine/sampling/policies/settings-schema.ts';
import { measure } from '../../engine/trace/measures.ts';
import type { RunEnd, TraceModel } from '../../engine/trace/trace.ts';
import { formatReplayLink, formatSettingsLink } from '../../share/link-writer.ts';
import { VERDICT } from '../../tasks/verdict-form.ts';
import type { TaskVerdict } from '../../tasks/verdict.ts';
import { shortened } from '../../words/format.ts';
import { recordingOf } from '../links/recordings.ts';
import type { RunRecord } from '../run/run-store.ts';

/** Version of the form in which a run is kept. */
export const RUN_FORM = 2;

/** How the tests of a kept run went, as `Check` has it. */
export interface KeptCheck {
  /** Says of what, see `subjectKey`. */
  readonly key: string;
  readonly verdict: TaskVerdict;
  readonly ran?: string | null;
}

/** Where a fork comes from. */
export interface KeptParent {
  /** The kept run, which may be gone by now; null where it was none. */
  readonly id: string | null;
  /** How many passes they share. */
  readonly pass: number;
}

/** A finished run of the visitor's, as this browser keeps it. The run itself is what a link to it holds. */
export interface KeptRun {
  readonly form: typeof RUN_FORM;
  readonly id: string;
  /** When it ended, ISO 8601. */
  readonly ended: string;
  /** Stays when older ones have to go. */
  readonly pinned: boolean;
  /** Of a fork, the run that it left; null of others. */
  readonly parent: KeptParent | null;
  /** A control that somebody moved began it: the next such run takes its place. */
  readonly isLive: boolean;
  /** The part of a link behind "#". */
  readonly link: string;
  /** Whether the link holds the run; else it holds what was asked for, and the settings. */
  readonly isWhole: boolean;
  /** What was asked for, in a line. */
  readonly prompt: string;
  readonly model: TraceModel;
  readonly settings: Settings;
  readonly end: RunEnd;
  readonly milliseconds: number;
  readonly tokensPerForward: number;
  /** Null where no tests were run. */
  readonly check: KeptCheck | null;
}

/** Longest line that says what was asked for, characters. */
const MOST_LABEL = 200;
/** Longest link, characters: twice what the reader of links takes of one part. */
const MOST_LINK = 500_000;

const number = v.pipe(v.number(), v.finite());
const rate = v.pipe(number, v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(4000));

const CHECK: v.GenericSchema<unknown, KeptCheck> = v.object({
  key: v.string(),
  verdict: VERDICT,
  ran: v.exactOptional(v.nullable(v.string())),
});

const KEPT_RUN = v.object({
  // The first form knew no forks.
  form: v.picklist([1, RUN_FORM]),
  id: name,
  ended: v.pipe(v.string(), v.isoTimestamp()),
  pinned: v.boolean(),
  parent: v.optional(
    v.nullable(v.object({ id: v.nullable(name), pass: v.pipe(number, v.integer()) })),
    null,
  ),
  isLive: v.boolean(),
  link: v.pipe(v.string(), v.maxLength(MOST_LINK)),
  isWhole: v.boolean(),
  prompt: name,
  model: v.object({ id: name, revision: name, stage: name }),
  settings: settingsSchema(number),
  end: v.picklist(['eos', 'length', 'cancelled']),
  milliseconds: rate,
  tokensPerForward: rate,
  check: v.nullable(CHECK),
});

/** Reads a run that was kept; null for what this version of the page cannot read. */
export function parseKeptRun(row: unknown): KeptRun | null {
  const parsed = v.safeParse(KEPT_RUN, row);
  return parsed.success ? { ...parsed.output, form: RUN_FORM } : null;
}

const NEWER = v.object({ form: v.pipe(v.number(), v.gtValue(RUN_FORM)) });

/** Whether a newer version of the page, in another tab or before a way back, has kept it. */
export function isNewer(row: unknown): boolean {
  return v.is(NEWER, row);
}

/**
 * A run that has just ended, to be kept.
 * @param ended when, ISO 8601
 * @param parent the name under which the run is kept that it left, if it is
 * @returns null for one that wrote nothing, and where not even what was asked for fits a link
 */
export async function keptRunOf(
  record: RunRecord,
  id: string,
  ended: string,
  parent: string | null = null,
): Promise<KeptRun | null> {
  const { trace } = record;
  const recording = recordingOf(record);
  if (recording === null || trace.end === null) return null;
  const { model, settings, prompt } = trace;
  const { seconds, tokensPerForward, tokens } = measure(trace);
  if (tokens === 0) return null;
  const replay = await formatReplayLink(recording);
  const link = replay ?? (await formatSettingsLink({ model, settings, prompt }));
  if (link === null) return null;
  return {
    ...{ form: RUN_FORM, id, ended, pinned: false, link, isWhole: replay !== null },
    parent: parentOf(record, parent),
    isLive: record.isLive === true,
    prompt: shortened(labelOf(prompt), MOST_LABEL),
    ...{ model, settings, end: trace.end },
    milliseconds: 1000 * seconds,
    tokensPerForward,
    check: null,
  };
}

function parentOf({ trace: { changes } }: RunRecord, id: string | null): KeptParent | null {
  const last = changes?.at(-1);
  return last === undefined ? null : { id, pass: last.pass };
}
