import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseLink } from '../../share/link.ts';
import { entries } from '../links/entries.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { writeAddress } from './write-address.ts';

/** Twice the pace of the address. */
const SOON = 800;

/** What was put into the address. */
const written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' });
  const write = (_state: unknown, _title: string, url: string): void => void written.push(url);
  vi.stubGlobal('history', { state: { entry: 'here' }, replaceState: write, pushState: write });
  entries.present = 'here';
  usePrompt.setState(usePrompt.getInitialState(), true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The prompt that the address has since it was last asked for. */
async function addressed(): Promise<unknown> {
  await vi.advanceTimersByTimeAsync(SOON);
  // Packing a link takes time that no clock of ours moves.
  await vi.waitFor(() => expect(written).not.toEqual([]), { timeout: 4000 });
  const [url = ''] = written.splice(0).slice(-1);
  const link = await parseLink(url.replace(/^.*#/, ''));
  return 'prompt' in link ? link.prompt : link;
}

it('the address follows what is held of a text, and what a model for conversations is told', async () => {
  usePrompt.getState().setInstruction('sum the numbers');
  writeAddress(() => undefined);
  usePrompt.getState().setInstruction('sum the even numbers');
  expect(await addressed()).toMatchObject({ instruction: 'sum the even numbers' });
  const pins = [{ position: 3, text: 'reduce' }];
  usePrompt.getState().setPins(pins);
  expect(await addressed()).toMatchObject({ pins });
  usePrompt.getState().setChat({ system: 'be brief' });
  expect(await addressed()).toMatchObject({ pins, system: 'be brief' });
  usePrompt.getState().setPins([]);
  expect(await addressed()).not.toHaveProperty('pins');
  await vi.advanceTimersByTimeAsync(SOON);
  expect(written).toEqual([]);
});
