import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { onDemandAmong } from './on-demand.js';

type Chunk = Rolldown.OutputChunk;

const chunk = (fileName: string, imports: string[], dynamicImports: string[] = []): Chunk => {
  const known: Partial<Chunk> = {
    fileName,
    imports,
    dynamicImports,
    isEntry: fileName === 'index.js',
  };
  return known as Chunk;
};

it('counts as on demand what only modules on demand lead to', () => {
  const chunks = [
    chunk('index.js', ['first.js'], ['later.js']),
    chunk('first.js', [], ['rare.on-demand-1a.js', 'other.on-demand-2b.js']),
    chunk('later.js', ['first.js', 'both.js']),
    chunk('rare.on-demand-1a.js', ['first.js', 'both.js', 'shared.js']),
    chunk('other.on-demand-2b.js', ['shared.js'], ['deep.js']),
    chunk('both.js', []),
    chunk('shared.js', ['first.js']),
    chunk('deep.js', []),
  ];
  expect([...onDemandAmong(chunks)]).toEqual([
    'rare.on-demand-1a.js',
    'other.on-demand-2b.js',
    'shared.js',
    'deep.js',
  ]);
});
