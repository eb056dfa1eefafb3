import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { FromWorker, PackedModel, PublishedModel } from '../../src/engine/worker/protocol.ts';
import type { SourceDescription } from '../../src/engine/sources/description.ts';
import { originsOf, type SourceRef } from '../../src/engine/sources/source-ref.ts';
import type { HubServer } from '../../src/engine/testing/node/hub-server.ts';
import { DIST } from './hosting.ts';

/** The build's worker and its frame that fetches, talked to from the page as the page's own code does. */

/** What a page may ask of the worker. */
type Asked =
  | { readonly kind: 'describe'; readonly payload: { readonly source: SourceRef } }
  | { readonly kind: 'load'; readonly payload: Omit<PublishedModel, 'courier'> };

declare global {
  interface Window {
    /** The worker under test. */
    engine?: Worker;
    /** What it said. */
    said?: FromWorker[];
  }
}

/** Path of the worker's script below the page. */
export function workerScript(): string {
  const name = readdirSync(path.join(DIST, 'assets')).find((file) => /^worker-.*\.js$/.test(file));
  if (name === undefined) throw new Error('The build has no worker.');
  return `assets/${name}`;
}

/**
 * Asks the worker for something, through a frame that may reach the source's origins.
 * @returns its last word: a reply or a fault
 */
export async function ask(page: Page, asked: Asked): Promise<FromWorker> {
  const origins = originsOf(asked.payload.source);
  return page.evaluate(
    async ({ script, asked, origins }) => {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.src = `courier.html?allow=${encodeURIComponent(origins.join(' '))}`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage(null, location.origin, [port2]);
      window.engine ??= new Worker(new URL(script, document.baseURI), { type: 'module' });
      const { engine } = window;
      const said = (window.said = [] as FromWorker[]);
      const id = Math.floor(1e9 * Math.random());
      const answer = new Promise<FromWorker>((resolve) => {
        engine.onmessage = ({ data }: MessageEvent<FromWorker>) => {
          if (data.id !== id) return;
          said.push(data);
          if (data.kind !== 'event') resolve(data);
        };
      });
      engine.postMessage({ ...asked, id, payload: { ...asked.payload, courier: port1 } }, [port1]);
      const last = await answer;
      frame.remove();
      return last;
    },
    { script: workerScript(), asked, origins },
  );
}

/** The description of a source; the fault as an error where there is none. */
export async function described(page: Page, source: SourceRef): Promise<SourceDescription> {
  const answer = await ask(page, { kind: 'describe', payload: { source } });
  if (answer.kind === 'reply' && answer.of === 'describe') return answer.value;
  throw new Error(JSON.stringify(answer));
}

/** A model, loaded on the processor; the fault as an error where it is not. */
export async function loaded(
  page: Page,
  source: SourceRef,
  bits: PublishedModel['bits'],
): Promise<PackedModel> {
  const payload = { model: 'm', backend: 'wasm', source, bits } as const;
  const answer = await ask(page, { kind: 'load', payload });
  if (answer.kind === 'reply' && answer.of === 'load') return answer.value;
  throw new Error(JSON.stringify(answer));
}

/** A small checkpoint of random weights: what it writes means nothing. */
export const folder = (name: string): string =>
  fileURLToPath(new URL(`../../src/engine/testing/hub/${name}/`, import.meta.url));

/** Picks a folder of this device, reads what it is, and agrees. */
export async function pickFolder(page: Page, name: string): Promise<void> {
  await page.getByTestId('others').click();
  const dialog = page.getByTestId('published');
  await dialog.getByTestId('folder').setInputFiles(folder(name));
  await expect(dialog.getByRole('heading', { name })).toBeFocused();
  await expect(dialog).toContainText('this device');
  await dialog.getByTestId('agree').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('picked')).toHaveText(name);
}

/**
 * Has a stand-in answer for the hub, at the hub's own address.
 * @returns the addresses that were asked for, as they come
 */
export async function answerForHub(page: Page, hub: HubServer): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/^https:\/\/huggingface\.co\//, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    asked.push(pathname);
    await route.fulfill({ response: await route.fetch({ url: hub.url + pathname + search }) });
  });
  return asked;
}
