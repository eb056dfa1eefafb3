import { afterAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../src/engine/sampling/policies/settings.ts';
import type { Recording } from '../src/engine/trace/recording.ts';
import { forkAt } from '../src/engine/trace/fork.ts';
import type { RunTree } from '../src/engine/trace/run-tree.ts';
import type { Trace } from '../src/engine/trace/trace.ts';
import { parseLink } from '../src/share/link.ts';
import { formatTreeLink } from '../src/share/link-writer.ts';
import { openModel } from './open-model.ts';
import { encodePrompt, startWriter } from './writer.ts';

/** Links of runs that the shipped model has written. */
const opened = await openModel(null);
const { tokenizer } = opened;
const writer = await startWriter(opened, 1);

afterAll(() => writer.dispose());

const ASKED = {
  kind: 'write',
  instruction:
    'Given an object with numbers as values, pick the values that are negative and average them, ' +
    'giving 0 if there are none.',
  signature: 'negativeValuesAverage(obj)',
} as const;

/** What some chats cut off. */
const MOST = 2000;

function recordingOf(trace: Trace): Recording {
  return {
    trace: { ...trace, device: writer.device },
    pieces: tokenizer.pieces(),
    eosId: opened.config.eosId,
    device: { backend: 'cpu', adapter: 'CPU', cacheLocation: 'cpu', selfCheck: 1e-3 },
    cacheBytesPerToken: 3072,
    cachedTokens: trace.passes.map((_, i) => 30 + 4 * i),
  };
}

it('a link with two branches and held text is short for a function of 60 tokens', async () => {
  const settings = { ...DEFAULT_SETTINGS, policy: { kind: 'steps', steps: 4 } } as const;
  // Held where the model puts it by itself.
  const free = (await writer.write(encodePrompt(opened, ASKED), settings)).trace.tokens;
  const pins = [{ position: free.indexOf(tokenizer.encode('reduce')[0] ?? 0), text: 'reduce' }];
  const root = (await writer.write(encodePrompt(opened, ASKED, pins), settings)).trace;
  expect(root.tokens.length).toBeGreaterThanOrEqual(60);
  const branch = async (parent: Trace, pass: number, position: number): Promise<Trace> => {
    const [id = 0] = tokenizer.encode('count');
    return (await writer.goOn(forkAt(parent, pass, [{ position, id }]))).trace;
  };
  const first = await branch(root, 4, 16);
  const second = await branch(root, 9, 24);
  const tree: RunTree = {
    runs: [
      { recording: recordingOf(root), parent: null, pass: 0 },
      { recording: recordingOf(first), parent: 0, pass: 4 },
      { recording: recordingOf(second), parent: 0, pass: 9 },
    ],
    shown: 2,
  };
  const link = (await formatTreeLink(tree)) ?? '';
  expect(link).toContain('&pins=');
  expect(link.length).toBeGreaterThan(0);
  expect(link.length).toBeLessThan(MOST);
  const read = await parseLink(link);
  if (read.kind !== 'replay') throw new Error(read.kind);
  const texts = read.tree.runs.map(({ recording: { trace, pieces } }) =>
    trace.tokens.map((id) => pieces[id]),
  );
  const made = [root, first, second].map((trace) =>
    trace.tokens.map((id) => tokenizer.pieces()[id]),
  );
  expect(texts).toEqual(made);
  expect(read.prompt?.pins).toEqual(pins);
}, 120_000);
