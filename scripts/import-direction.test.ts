import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { elementOf, importDirection } from './import-direction.js';

function messages(filename: string, code: string): string[] {
  const linter = new Linter({ cwd: '/repo' });
  return linter
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          plugins: { unmask: { rules: { direction: importDirection } } },
          rules: { 'unmask/direction': 'error' },
        },
      ],
      `/repo/${filename}`,
    )
    .map(({ messageId }) => messageId ?? 'parse');
}

describe('elementOf', () => {
  it.each([
    ['src/engine/graph/builder.ts', 'engine/graph'],
    ['src/engine/fault.ts', 'engine/fault'],
    ['src/engine/sampling/policies/steps.ts', 'engine/sampling/policies'],
    ['src/engine/sampling/sampler.ts', 'engine/sampling'],
    ['src/core/run/session.ts', 'core/run'],
    ['src/panels/canvas/stage.tsx', 'panels/canvas'],
    ['src/vite-env.d.ts', undefined],
    ['cli/generate.ts', 'cli'],
    ['vite.config.ts', undefined],
  ])('%s is %s', (file, element) => {
    expect(elementOf(file)).toBe(element);
  });
});

describe('import direction', () => {
  it.each([
    ['src/app/main.ts', '../panels/canvas/canvas.ts'],
    ['src/panels/canvas/a.ts', '../../engine/worker/client.ts'],
    ['src/panels/canvas/a.ts', '../../core/run/run-store.ts'],
    ['src/panels/canvas/a.ts', './b.ts'],
    ['src/engine/runtime/session.ts', '../architectures/emit.ts'],
    ['src/engine/graph/emit.test.ts', 'vitest'],
    ['src/engine/sampling/a.test.ts', '../testing/scripted.ts'],
    ['src/engine/models/tokenizer.ts', '@huggingface/tokenizers'],
    ['cli/generate.ts', '../src/engine/runtime/session.ts'],
    ['corpus/verify.ts', '../src/tasks/equal.ts'],
  ])('%s may import %s', (file, target) => {
    expect(messages(file, `import ${JSON.stringify(target)};`)).toEqual([]);
  });

  it.each([
    ['src/engine/sampling/sampler.ts', '../graph/emit.ts', 'direction'],
    ['src/engine/sampling/policies/steps.ts', '../sampler.ts', 'direction'],
    ['src/engine/sampling/sampler.ts', 'react', 'pure'],
    ['src/engine/worker/client.ts', 'react', 'foreign'],
    ['src/engine/worker/client.ts', '../../ui/format.ts', 'direction'],
    ['src/engine/worker/client.ts', '../testing/scripted.ts', 'direction'],
    ['src/panels/canvas/a.ts', '../../app/store.ts', 'direction'],
    ['src/panels/canvas/a.ts', '../prompt/b.ts', 'direction'],
    ['src/panels/canvas/a.ts', '../../engine/graph/builder.ts', 'direction'],
    ['src/core/run/session.ts', '../../panels/canvas/a.ts', 'direction'],
    ['src/core/prompt/prompt-store.ts', '../run/run-store.ts', 'direction'],
    ['src/tasks/a.ts', '../../corpus/verify.ts', 'direction'],
    ['cli/generate.ts', '../src/ui/button.ts', 'direction'],
    ['src/novel/a.ts', '../tasks/a.ts', 'unknown'],
  ])('%s may not import %s', (file, target, message) => {
    expect(messages(file, `import ${JSON.stringify(target)};`)).toEqual([message]);
    expect(messages(file, `const m = await import(${JSON.stringify(target)});`)).toEqual([message]);
  });
});
