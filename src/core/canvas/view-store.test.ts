import { beforeEach, expect, it } from 'vitest';
import { useView } from './view-store.ts';

const view = () => useView.getState();

beforeEach(() => useView.setState(useView.getInitialState(), true));

it('looks at what the pointer is over, and at nothing once it is gone', () => {
  view().point(3);
  expect(view().selected).toBe(3);
  view().point(null);
  expect(view().selected).toBeNull();
});

it('keeps what is pinned, wherever the pointer goes, until it is pinned again or released', () => {
  view().pin(3);
  view().point(5);
  view().point(null);
  expect(view()).toMatchObject({ selected: 3, pinned: true });
  view().pin(4);
  expect(view()).toMatchObject({ selected: 4, pinned: true });
  view().pin(4);
  expect(view()).toMatchObject({ selected: null, pinned: false });
  view().pin(4);
  view().release();
  expect(view()).toMatchObject({ selected: null, pinned: false });
});

it('goes on with the keys, pinned or not', () => {
  view().go(2);
  expect(view()).toMatchObject({ selected: 2, pinned: false });
  view().pin(2);
  view().go(3);
  expect(view()).toMatchObject({ selected: 3, pinned: true });
});
