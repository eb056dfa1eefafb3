import { lackOf } from '../../engine/prompt/asked.ts';
import { formatSettingsLink } from '../../share/link-writer.ts';
import { entries, entryNow, isLiveEntry, newEntry, runOfEntry } from '../links/entries.ts';
import { linkModelNow } from '../links/use-links.ts';
import { takeVisit, type Visit } from '../links/visit.ts';
import { useModels } from '../model/model-store.ts';
import { askedOf, usePrompt } from '../prompt/prompt-store.ts';
import { inFlight } from '../run/machine.ts';
import { useRun } from '../run/run-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { settingsNow } from '../settings/settings-hooks.ts';
import type { KeptRun } from './kept-run.ts';
import { throttled } from './throttled.ts';

/** Browsers allow some hundred changes of the address in half a minute. In milliseconds. */
const PACE = 400;

/** Longer links stay out of the address, in characters. */
const MOST_HASH = 30_000;

/** What keeps the address in step. */
export interface AddressWriter {
  /** A run begins. */
  begun: () => void;
  /** It has ended, and stands on the canvas; null for one that cannot be kept. */
  finished: (run: KeptRun | null) => Promise<void>;
  /** A kept run has been put on the canvas, in the place of what stood there. */
  opened: (run: KeptRun, left: Visit) => Promise<void>;
}

/**
 * Keeps the address in step with what stands on the page. An entry of the history that shows a run, or that a link
 * has opened, stays as it is: an edit makes an entry upon it, which follows the edits from then on and becomes that of
 * the run they lead to. So Back goes from run to run; runs that a control began while it was moved are one of them.
 * @param onWritten hears of every entry that is made or changed
 */
export function writeAddress(onWritten: () => void): AddressWriter {
  /** What the present entry says. */
  let said = contentOf(entries.shown ?? takeVisit());
  /** What stood on the page when the run under way began. */
  let begun = takeVisit();
  /** Counts what is written: while a link is made, a later one may overtake it. */
  let latest = 0;

  const edited = throttled(PACE, async () => {
    if (inFlight(useRun.getState().state) || isElsewhere()) return;
    const now = contentOf(takeVisit());
    if (now.text === said.text && now.selected === said.selected) return;
    const number = ++latest;
    const hash = await settingsLink();
    if (number !== latest || hash === null || isElsewhere()) return;
    said = now;
    if (isFixed()) push(hash, null, entries.shown);
    else replace(hash, null);
    onWritten();
  });

  for (const store of [usePrompt, useControls, useModels, useRun]) store.subscribe(edited.soon);
  useModels.subscribe(({ index }, before) => {
    // The list of models picks one of them: nobody's edit.
    if (index !== before.index) said = { ...said, selected: useModels.getState().selected };
  });
  entries.onShown = () => {
    latest += 1;
    said = contentOf(takeVisit());
    onWritten();
  };
  edited.soon();

  /** Makes an entry that shows a run, and stays. */
  async function fix(run: KeptRun, visit: Visit, left: Visit | null): Promise<void> {
    const number = ++latest;
    const hash = run.link.length <= MOST_HASH ? run.link : await settingsLink();
    if (number !== latest || hash === null || isElsewhere()) return;
    if (left === null) replace(hash, run);
    else push(hash, run, left);
    said = contentOf(visit);
    entries.shown = visit;
    onWritten();
    // What was edited while it was written comes upon it.
    edited.soon();
  }

  return {
    begun() {
      begun = takeVisit();
    },
    async finished(run) {
      if (run === null) return;
      const { record } = useRun.getState();
      await fix(run, { ...begun, record }, isFixed() ? (entries.shown ?? begun) : null);
    },
    opened: (run, left) => fix(run, takeVisit(), left),
  };
}

/** What of the page's state the address is about, to compare. */
interface Content {
  readonly text: string;
  /** The model picked. */
  readonly selected: string | null;
}

function contentOf({ prompt, controls, selected }: Visit): Content {
  const { kind, instruction, signature, code, pins, chat } = prompt;
  const { values, aheadIsNamed, ...rest } = controls;
  // A number of drafts that nobody has named follows the device.
  const { ahead, ...others } = values;
  const settings = [rest, others, aheadIsNamed ? ahead : null];
  const asked = [kind, instruction, signature, code, pins, chat];
  return { text: JSON.stringify([asked, settings]), selected };
}

/** Whether the reader has gone to another entry, which is about to be shown. */
function isElsewhere(): boolean {
  return entryNow() !== entries.present;
}

/** Whether the present entry is to stay: it shows a run, or a place or a measurement that somebody linked to. */
function isFixed(): boolean {
  if (isLiveEntry()) return false;
  const hash = location.hash.slice(1);
  const isOfSettings = hash === '' || (hash.startsWith('v=') && !hash.includes('&run='));
  return !isOfSettings || runOfEntry() !== null;
}

/** The link to prompt and settings as they stand; without a prompt that no address holds. */
async function settingsLink(): Promise<string | null> {
  const prompt = usePrompt.getState();
  const content = { settings: settingsNow(), model: linkModelNow(), prompt: null };
  if (lackOf(prompt) === null) {
    const whole = await formatSettingsLink({ ...content, prompt: askedOf(prompt) });
    if (whole !== null && whole.length <= MOST_HASH) return whole;
  }
  return formatSettingsLink(content);
}

function push(hash: string, run: KeptRun | null, left: Visit | null): void {
  if (left !== null) entries.visits.set(entries.present, left);
  const entry = newEntry();
  if (change('pushState', hash, entry, run)) entries.present = entry;
}

function replace(hash: string, run: KeptRun | null): void {
  change('replaceState', hash, entries.present, run);
}

/** @returns false where the browser has had too many changes of late */
function change(
  how: 'pushState' | 'replaceState',
  hash: string,
  entry: string,
  run: KeptRun | null,
): boolean {
  const { pathname, search } = location;
  const shows = run !== null && { run: run.id, ...(run.isLive && { live: 'yes' }) };
  try {
    history[how]({ entry, ...shows }, '', `${pathname}${search}#${hash}`);
    return true;
  } catch {
    return false;
  }
}
