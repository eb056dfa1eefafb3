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
    ['src/graph/emit.ts', 'graph'],
    ['src/worker/client.ts', 'worker-client'],
    ['src/worker/host.ts', 'worker'],
    ['src/errors.ts', 'common'],
    ['cli/generate.ts', 'cli'],
    ['vite.config.ts', undefined],
  ])('%s is %s', (file, element) => {
    expect(elementOf(file)).toBe(element);
  });
});

describe('import direction', () => {
  it.each([
    ['src/app/main.ts', '../features/canvas/canvas.ts'],
    ['src/features/canvas/a.ts', '../../worker/client.ts'],
    ['src/features/canvas/a.ts', '../prompt/b.ts'],
    ['src/runtime/session.ts', '../graph/emit.ts'],
    ['src/graph/emit.test.ts', 'vitest'],
    ['cli/generate.ts', '../src/runtime/session.ts'],
    ['corpus/verify.ts', '../src/tasks/equal.ts'],
  ])('%s may import %s', (file, target) => {
    expect(messages(file, `import ${JSON.stringify(target)};`)).toEqual([]);
  });

  it.each([
    ['src/diffusion/sampler.ts', '../graph/emit.ts', 'direction'],
    ['src/diffusion/sampler.ts', 'react', 'pure'],
    ['src/features/canvas/a.ts', '../../app/store.ts', 'direction'],
    ['src/features/canvas/a.ts', '../../worker/host.ts', 'direction'],
    ['src/features/canvas/a.ts', '../../model/cache.ts', 'typeOnly'],
    ['src/tasks/a.ts', '../../corpus/verify.ts', 'direction'],
    ['cli/generate.ts', '../src/ui/button.ts', 'direction'],
    ['src/novel/a.ts', '../tasks/a.ts', 'unknown'],
  ])('%s may not import %s', (file, target, message) => {
    expect(messages(file, `import ${JSON.stringify(target)};`)).toEqual([message]);
    expect(messages(file, `const m = await import(${JSON.stringify(target)});`)).toEqual([message]);
  });
});
