import { beforeEach, expect, it, vi } from 'vitest';
import { BUILTIN } from '../../tasks/builtin.ts';
import { useModels } from '../model/model-store.ts';
import { usePrompt } from '../prompt/prompt-store.ts';
import { useControls } from '../settings/controls-store.ts';
import { useTasks } from '../tests/tasks-store.ts';
import { useHistory } from './history-store.ts';
import { keepVisit, keptVisit } from './kept-visit.ts';
import { parseVisit } from './visit-form.ts';
import { readPublicTask } from '../../tasks/public-format.on-demand.ts';

/** Storage that holds what it is given, up to a number of characters. */
function storage(most = Infinity): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > most) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
  usePrompt.setState(usePrompt.getInitialState(), true);
  useControls.setState(useControls.getInitialState(), true);
  useTasks.setState(useTasks.getInitialState(), true);
  useHistory.setState(useHistory.getInitialState(), true);
});

it('a visit comes back as it was', () => {
  const [task] = BUILTIN;
  if (task === undefined) throw new Error('There is no task.');
  usePrompt.getState().fill({ kind: 'repair', instruction: 'mend', signature: null, code: 'f' });
  usePrompt.setState({ chat: { system: 'be brief', language: 'typescript' } });
  useControls.getState().changeValues({ steps: 3, threshold: 0.7 });
  useControls.getState().change({ kind: 'threshold', seed: 9, backend: 'wasm', length: null });
  useTasks.getState().pick(task);
  useTasks.getState().setOwn('f(1) => 2');
  useHistory.setState({ onCanvas: { is: 'run', id: 'a' } });
  expect(keepVisit()).toBe(true);
  const visit = parseVisit(keptVisit() ?? '');
  expect(visit?.prompt).toMatchObject({ kind: 'repair', instruction: 'mend', code: 'f' });
  expect(visit?.prompt.chat).toEqual({ system: 'be brief', language: 'typescript' });
  expect(visit?.controls).toMatchObject({
    ...{ kind: 'threshold', seed: 9, backend: 'wasm', values: { steps: 3, threshold: 0.7 } },
  });
  expect(visit?.tests.own).toEqual([[task.id, 'f(1) => 2']]);
  expect(visit?.tests.task).toEqual(task);
  expect(visit?.canvas).toEqual({ is: 'run', id: 'a' });
  expect(visit?.isFirst).toBe(false);
});

it.each(['function twice(x) {', 'const no_function ='])(
  'a task of a public benchmark comes back with its tests, which are code: %s',
  (prompt) => {
    const stop_tokens = ['\nfunction '];
    const tests = 'if (twice(2) !== 4) throw new Error();';
    const read = readPublicTask({ name: 'one', language: 'js', prompt, tests, stop_tokens });
    if (read?.ok !== true) throw new Error('It is no task.');
    useTasks.getState().pick(read.task);
    keepVisit();
    expect(parseVisit(keptVisit() ?? '')?.tests.task).toEqual(read.task);
  },
);

it('numbers of draft and verify that nobody has named stay so, and are named on pages before', () => {
  const named = (text: string): boolean | undefined => parseVisit(text)?.controls.chunkIsNamed;
  keepVisit();
  expect(named(keptVisit() ?? '')).toBe(false);
  expect(named((keptVisit() ?? '').replace('"chunkIsNamed":false,', ''))).toBe(true);
  useControls.getState().change({ chunk: 8 });
  keepVisit();
  expect(named(keptVisit() ?? '')).toBe(true);
});

it.each(['low_confidence', 'low_confidence_dynamic', 'sub_blocks'] as const)(
  'a visit with the rule of a published model comes back whole: %s',
  (kind) => {
    usePrompt.getState().setInstruction('mine');
    useControls.getState().put({ kind, length: 128 });
    keepVisit();
    const visit = parseVisit(keptVisit() ?? '');
    expect(visit?.prompt.instruction).toBe('mine');
    expect(visit?.controls).toMatchObject({ kind, length: 128 });
  },
);

it('a rule that the page lacks is not the end of a visit', () => {
  usePrompt.getState().setInstruction('mine');
  useControls.getState().change({ kind: 'entropy' });
  keepVisit();
  for (const kind of ['of_tomorrow', 'ar']) {
    const visit = parseVisit((keptVisit() ?? '').replace('"entropy"', JSON.stringify(kind)));
    expect(visit?.prompt.instruction).toBe('mine');
    expect(visit?.controls.kind).toBe('steps');
  }
});

it('a change of a run that cannot be read, or that a page before kept none of, is none', () => {
  keepVisit();
  for (const other of ['"pending":{"pass":-1,"slots":[]}', '"other":0']) {
    const visit = parseVisit((keptVisit() ?? '').replace('"pending":null', other));
    expect(visit?.pending).toBeNull();
  }
});

it('a model that a link names and that was not picked yet is asked for again', () => {
  useModels.setState({ ...useModels.getInitialState(), selected: 'ours' }, true);
  const selected = (): unknown => (keepVisit(), parseVisit(keptVisit() ?? '')?.selected);
  expect(selected()).toBe('ours');
  useModels.getState().want('a/b@main');
  expect(selected()).toBe('a/b@main');
});

it('what another version wrote, or anybody else, is none', () => {
  keepVisit();
  const text = keptVisit() ?? '';
  expect(parseVisit(text)).not.toBeNull();
  for (const broken of [
    '',
    'null',
    '{',
    '[]',
    text.replace('"form":1', '"form":0'),
    text.replace('"kind":"write"', '"kind":"sing"'),
    text.replace('"backend":"auto"', '"backend":"abacus"'),
  ]) {
    expect(parseVisit(broken)).toBeNull();
  }
});

it('a visit of another tab is none of this one', () => {
  usePrompt.getState().setInstruction('mine');
  keepVisit();
  const mine = sessionStorage;
  vi.stubGlobal('sessionStorage', storage());
  usePrompt.getState().setInstruction('theirs');
  keepVisit();
  vi.stubGlobal('sessionStorage', mine);
  expect(parseVisit(keptVisit() ?? '')?.prompt.instruction).toBe('mine');
  // A new tab goes on where the last one was.
  vi.stubGlobal('sessionStorage', storage());
  expect(parseVisit(keptVisit() ?? '')?.prompt.instruction).toBe('theirs');
});

it('storage that is full or refused is no error, and is told', () => {
  vi.stubGlobal('sessionStorage', storage(10));
  expect(keepVisit()).toBe(false);
  expect(keptVisit()).toBeNull();
  const denied = {
    get: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    configurable: true,
  };
  Object.defineProperty(globalThis, 'sessionStorage', denied);
  expect(keepVisit()).toBe(false);
  expect(keptVisit()).toBeNull();
  Object.defineProperty(globalThis, 'sessionStorage', {
    value: storage(),
    configurable: true,
    writable: true,
  });
});
