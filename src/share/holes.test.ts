import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../engine/sampling/policies/settings.ts';
import { textOfTokens } from '../engine/trace/pieces.ts';
import { writtenTokens } from '../engine/trace/written.ts';
import { Damaged } from './bytes.ts';
import { filled, PARTS } from './fake-holes.ts';
import { EOS, settingsArb } from './fake-recordings.ts';
import { parseLink } from './link.ts';
import { formatReplayLink } from './link-writer.ts';
import { checkTold } from './told.ts';

it('a run that fills several holes is read back from its link as it was', async () => {
  await fc.assert(
    fc.asyncProperty(settingsArb, fc.boolean(), async (settings, isWhole) => {
      const recording = await filled(settings, isWhole);
      const { trace, pieces } = recording;
      expect(writtenTokens(trace, EOS)).toEqual(trace.tokens);
      checkTold(trace, { eosId: EOS });
      const read = await parseLink((await formatReplayLink(recording)) ?? '');
      if (read.kind !== 'replay') throw new Error(`It is ${read.kind}.`);
      const text = textOfTokens(read.recording.trace.tokens, read.recording);
      expect(text).toBe(textOfTokens(trace.tokens, { pieces }));
      expect(read.recording.trace.prompt.holes?.parts).toHaveLength(PARTS.length);
      expect(read.prompt).toMatchObject({ kind: 'infill', code: trace.prompt.code });
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['with other code between them', (parts: typeof PARTS) => [[11], ...parts.slice(1)]],
  ['with a hole less', (parts: typeof PARTS) => parts.slice(1)],
  ['with a hole more', (parts: typeof PARTS) => [...parts, [14]]],
])('a run is refused %s', async (_, change) => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    policy: { kind: 'steps', steps: 4 },
    chunk: 8,
  };
  const { trace } = await filled(settings, false);
  checkTold(trace, { eosId: EOS });
  const holes = { at: 1, parts: change(PARTS), behind: [] };
  const other = { ...trace, prompt: { ...trace.prompt, holes } };
  expect(() => checkTold(other, { eosId: EOS })).toThrow(Damaged);
});
