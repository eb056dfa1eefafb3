import { faultText } from '../fault.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** One message between page and worker, without what anybody typed. */
export interface Entry {
  /** Milliseconds since the page was opened. */
  readonly at: number;
  readonly from: 'page' | 'worker';
  readonly words: string;
  /** How many like it came in a row. */
  readonly times: number;
}

/** Entries that are kept. */
const MOST = 40;

/**
 * The last messages between page and worker, for a fault report. Prompts, code and tokens stay out: of a
 * message it keeps what kind it is, and of a fault what it says.
 */
export class Journal {
  readonly #now: () => number;
  #entries: Entry[] = [];

  /** @param now a clock in milliseconds */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Oldest first. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  sent(message: ToWorker): void {
    this.#add('page', sentWords(message));
  }

  heard(message: FromWorker): void {
    this.#add('worker', heardWords(message));
  }

  crashed(why: string): void {
    this.#add('worker', `stopped: ${why}`);
  }

  #add(from: Entry['from'], words: string): void {
    const last = this.#entries.at(-1);
    const isAgain = last?.from === from && last.words === words;
    const entry = { at: this.#now(), from, words, times: isAgain ? last.times + 1 : 1 };
    this.#entries = [
      ...this.#entries.slice(isAgain ? 0 : 1 - MOST, isAgain ? -1 : undefined),
      entry,
    ];
  }
}

function sentWords(message: ToWorker): string {
  const { id, kind } = message;
  switch (kind) {
    case 'describe':
      return `${id} describe ${message.payload.source.kind}`;
    case 'load': {
      const { model, backend } = message.payload;
      return `${id} load ${model} on ${backend}`;
    }
    case 'run': {
      const { settings, paused } = message.payload;
      const { chunk, policy } = settings;
      return `${id} run, chunk ${chunk}, ${policy.kind}${paused ? ', held' : ''}`;
    }
    case 'resume':
    case 'pause':
      return `${id} ${kind} ${message.payload.run}`;
    case 'free':
    case 'inspect':
    case 'spell':
    case 'time':
    case 'cancel':
      return `${id} ${kind}`;
  }
}

function heardWords(message: FromWorker): string {
  const { id } = message;
  if (message.kind === 'fault') {
    return `${id ?? 'no request'} fault ${faultText(message.fault)}`;
  }
  if (message.kind === 'reply') {
    if (message.of === 'load') return `${id} loaded, ${message.value.device.label}`;
    if (message.of !== 'run') return `${id} ${message.of} done`;
    return `${id} run ended: ${message.value.end}, ${message.value.tokens.length} tokens`;
  }
  if (message.of === 'load') return `${id} ${message.value.phase}`;
  const { value } = message;
  return value.kind === 'pass' ? `${id} pass, ${value.pass.kind}` : `${id} ${value.kind}`;
}
