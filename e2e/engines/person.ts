import { expect } from '@playwright/test';
import type { FromWorker } from '../../src/engine/worker/protocol.ts';
import type { Tab } from './webdriver.ts';

declare global {
  interface Window {
    /** Downloads that were not to leave the page, see `Person.catchDownloads`. */
    caught?: { readonly name: string; readonly blob: Promise<Blob> }[];
    /** Presses that reached what they were meant for, see `spot`. */
    reached?: number;
  }
}

/** What a person points at: by selector, and by its text or its label where that does not say enough. */
export interface Target {
  readonly css: string;
  /** Source of a regular expression. */
  readonly says?: string;
}

export type Place = string | Target;

const target = (place: Place): Target => (typeof place === 'string' ? { css: place } : place);

export const button = (says: string): Target => ({ css: 'button', says });

/** A part of the page by its test id. */
export const part = (id: string): string => `[data-testid="${id}"]`;

export const INSTRUCTION = 'textarea[aria-label^="Instruction"]';
export const SIGNATURE = 'input[aria-label^="Signature"]';
export const SCRUBBER = 'input[aria-label="Time in the run"]';
export const CODE_FIELD = 'textarea.ask-code';

/** How long anything may take that does not run a model, milliseconds. */
const SOON = 60_000;

/** The page as a person uses it, in whatever browser. */
export class Person {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Opens an address anew, even if only what stands behind "#" differs, and sees all that comes at a first act. */
  async open(address: string): Promise<void> {
    await this.tab.go('about:blank');
    await this.tab.go(address);
    await this.keys('Shift');
  }

  /**
   * Presses a thing at its middle, once it is there and can be pressed. A part that loads late may move it
   * between the look and the press: what was missed is pressed again.
   */
  async press(place: Place): Promise<void> {
    const { css, says } = target(place);
    await expect(async () => {
      const found = await this.tab.call(spot, css, says ?? '');
      if (typeof found === 'string') throw new Error(`${css} ${says ?? ''}: ${found}`);
      await this.tab.press(found.x, found.y);
      if ((await this.tab.call(presses)) === 0) throw new Error(`${css} ${says ?? ''}: missed`);
    }).toPass({ timeout: SOON });
  }

  /** Puts a text in the place of what a field holds, key by key. */
  async fill(place: Place, text: string): Promise<void> {
    await this.press(place);
    await this.tab.keys('Control', 'a');
    await this.tab.keys('Backspace');
    await this.tab.type(text);
  }

  /** Picks from a list. The list itself is drawn by the system. */
  async choose(css: string, value: string): Promise<void> {
    await this.sees(css);
    await this.tab.call(
      (selector, chosen) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        if (list === null) throw new Error(`${selector} is gone.`);
        list.value = chosen;
        if (list.value !== chosen) throw new Error(`${selector} has no ${chosen}.`);
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
      css,
      value,
    );
  }

  async focus(css: string): Promise<void> {
    await this.sees(css);
    await this.tab.call((selector) => document.querySelector<HTMLElement>(selector)?.focus(), css);
  }

  async keys(...names: readonly string[]): Promise<void> {
    await this.tab.keys(...names);
  }

  /** Waits until something can be seen. */
  async sees(place: Place, timeout = SOON): Promise<void> {
    const { css, says } = target(place);
    await expect
      .poll(() => this.tab.call(visibleText, css, says ?? ''), {
        timeout,
        message: `${css} ${says ?? ''}`,
      })
      .not.toBeNull();
  }

  async seesNo(place: Place): Promise<void> {
    const { css, says } = target(place);
    await expect
      .poll(() => this.tab.call(visibleText, css, says ?? ''), { timeout: SOON, message: css })
      .toBeNull();
  }

  /** Text of the first that matches, seen or unseen; null: there is none. */
  text(css: string): Promise<string | null> {
    return this.tab.call((selector) => document.querySelector(selector)?.textContent ?? null, css);
  }

  attribute(css: string, name: string): Promise<string | null> {
    return this.tab.call(
      (selector, attribute) => document.querySelector(selector)?.getAttribute(attribute) ?? null,
      css,
      name,
    );
  }

  value(css: string): Promise<string | null> {
    return this.tab.call(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.value ?? null,
      css,
    );
  }

  count(css: string): Promise<number> {
    return this.tab.call((selector) => document.querySelectorAll(selector).length, css);
  }

  async expectAttribute(css: string, name: string, value: RegExp, timeout = SOON): Promise<void> {
    await expect
      .poll(() => this.attribute(css, name), { timeout, message: `${css} ${name}` })
      .toMatch(value);
  }

  /** Waits until a run stands so. A fault ends the waiting. */
  async expectRun(state: string, timeout = 120_000): Promise<void> {
    await expect
      .poll(() => this.attribute(part('sheet'), 'data-state'), { timeout })
      .toMatch(new RegExp(`^(${state}|fault)$`));
    expect(await this.text(part('fault'))).toBeNull();
    expect(await this.attribute(part('sheet'), 'data-state')).toBe(state);
  }

  async ask(instruction: string, signature = ''): Promise<void> {
    await this.fill(INSTRUCTION, instruction);
    await this.fill(SIGNATURE, signature);
  }

  async run(): Promise<void> {
    await this.press(part('run'));
    await this.expectRun('done');
  }

  code(): Promise<string | null> {
    return this.text(part('code'));
  }

  /** Keeps what the page's workers say. Call it before the first run. */
  async overhear(): Promise<void> {
    await this.tab.call(() => {
      const heard: FromWorker[] = (window.heard = []);
      window.Worker = class extends Worker {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          this.addEventListener('message', (event: MessageEvent<FromWorker>) => {
            heard.push(event.data);
          });
        }
      };
    });
  }

  /** What the worker said of the last run: its tokens, and how many passes. */
  lastRun(): Promise<{ tokens: readonly number[]; passes: number; milliseconds: number }> {
    return this.tab.call(() => {
      let [tokens, passes, milliseconds]: [readonly number[], number, number] = [[], 0, 0];
      for (const message of window.heard ?? []) {
        if (message.kind === 'fault' || message.of !== 'run') continue;
        if (message.kind === 'reply') tokens = message.value.tokens;
        else if (message.value.kind === 'start') [tokens, passes, milliseconds] = [[], 0, 0];
        else if (message.value.kind === 'pass') {
          const { pass } = message.value;
          passes++;
          milliseconds = pass.at + pass.took;
        }
      }
      return { tokens, passes, milliseconds };
    });
  }

  /** What the page would download stays in it. */
  async catchDownloads(): Promise<void> {
    await this.tab.call(() => {
      const caught = (window.caught = []) as NonNullable<Window['caught']>;
      // The link is in no page: only itself hears that it is pressed.
      HTMLAnchorElement.prototype.click = function () {
        caught.push({ name: this.download, blob: fetch(this.href).then((file) => file.blob()) });
      };
    });
  }

  /** Name, length and first characters of what was caught last; null: nothing was. */
  caught(): Promise<{ name: string; bytes: number; begins: string } | null> {
    return this.tab.call(async () => {
      const last = window.caught?.at(-1);
      if (last === undefined) return null;
      const blob = await last.blob;
      const begins = (await blob.text()).slice(0, 60);
      return { name: last.name, bytes: blob.size, begins };
    });
  }

  /** How far the page reaches beyond its right edge, CSS pixels. */
  overflow(): Promise<number> {
    return this.tab.call(() => document.documentElement.scrollWidth - innerWidth);
  }
}

/** Runs in the page. @returns the middle of what was found, in view now; words where it cannot be pressed */
function spot(css: string, says: string): { x: number; y: number } | string {
  const all = [...document.querySelectorAll<HTMLElement>(css)];
  const named = (element: HTMLElement): string =>
    `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.trim();
  const element = all.find(
    (each) => each.getClientRects().length > 0 && new RegExp(says).test(named(each)),
  );
  if (element === undefined) return 'not there';
  if ('disabled' in element && element.disabled === true) return 'disabled';
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const top = document.elementFromPoint(x, y);
  const reached = top !== null && (element.contains(top) || top.contains(element));
  // What is drawn by its label is pressed there.
  const labelled = top?.closest('label')?.contains(element) === true;
  if (!reached && !labelled) return `covered by ${top?.outerHTML.slice(0, 80) ?? 'nothing'}`;
  window.reached = 0;
  const counts = (event: Event): void => {
    const to = event.target;
    if (to === top || (to instanceof Node && element.contains(to))) window.reached = 1;
  };
  document.addEventListener('pointerdown', counts, { capture: true, once: true });
  return { x, y };
}

/** Runs in the page. @returns presses that reached what `spot` found; null: the press led to another page */
function presses(): number | null {
  return window.reached ?? null;
}

/** Runs in the page. @returns the text of the first that can be seen and says so; null: there is none */
function visibleText(css: string, says: string): string | null {
  for (const element of document.querySelectorAll<HTMLElement>(css)) {
    const text = `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.trim();
    if (element.getClientRects().length > 0 && new RegExp(says).test(text)) return text;
  }
  return null;
}
