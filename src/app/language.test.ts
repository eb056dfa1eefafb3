import { beforeEach, expect, it, vi } from 'vitest';
import { isBeingKept } from '../core/kept/keeping.ts';
import { chooseLanguage } from './language.ts';

const reload = vi.fn<() => void>();

beforeEach(() => {
  reload.mockClear();
  vi.stubGlobal('location', { href: 'https://host.test/', reload });
  vi.stubGlobal('history', { state: null, replaceState: () => undefined });
});

it('waits until a run that has ended is kept, though the page is at rest', async () => {
  let kept = (): void => undefined;
  isBeingKept(new Promise((resolve) => (kept = resolve)));
  const chosen = chooseLanguage('de');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reload).not.toHaveBeenCalled();
  kept();
  await chosen;
  expect(reload).toHaveBeenCalledOnce();
});
