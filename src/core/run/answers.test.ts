import { expect, it, vi } from 'vitest';
import { textPiece } from '../../engine/trace/pieces.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { type RunRecord, useRun } from './run-store.ts';

const TEXT = 'Here:\n```ts\nconst f = (a: number) => a;\n```\nDone.';

function recordOf(answer?: 'markdown' | 'text'): RunRecord {
  const prompt = { kind: 'write', instruction: 'f', signature: null, tokens: [1] } as const;
  return {
    trace: {
      ...{ version: 1, device: 'test', settings: DEFAULT_SETTINGS, passes: [], tokens: [] },
      ...{ model: { id: 'm', revision: '1', stage: '' }, end: null },
      prompt: { ...prompt, ...(answer !== undefined && { answer }) },
    },
    vocabulary: { pieces: [textPiece(TEXT)], eosId: 9 },
    device: {
      ...{ backend: 'cpu', label: '', adapter: '', cacheLocation: 'cpu', selfCheck: 0 },
      refused: [],
    },
    ...{ cacheBytesPerToken: 0, cacheBytes: [], code: null, language: 'javascript', answer: null },
    calibration: null,
  };
}

it('finds the code in an answer in Markdown', async () => {
  useRun.getState().begin(recordOf('markdown'));
  useRun.getState().finish('eos', [0], TEXT);
  expect(useRun.getState().record?.code).toBeNull();
  await vi.waitFor(() => expect(useRun.getState().record?.code).not.toBeNull());
  const { record } = useRun.getState();
  expect(record).toMatchObject({ code: 'const f = (a: number) => a;', language: 'typescript' });
  expect(record?.answer?.parts.map(({ kind }) => kind)).toEqual(['prose', 'code', 'prose']);
});

it('takes code alone as it is, and finds none in plain text', async () => {
  useRun.getState().begin(recordOf());
  useRun.getState().finish('eos', [0], TEXT);
  expect(useRun.getState().record).toMatchObject({ code: TEXT, language: 'javascript' });
  useRun.getState().begin(recordOf('text'));
  useRun.getState().finish('eos', [0], TEXT);
  await vi.waitFor(() => expect(useRun.getState().record?.language).toBeNull());
  expect(useRun.getState().record?.code).toBe('');
});
