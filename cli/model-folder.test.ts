import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../src/engine/fault.ts';
import { readModelFolder, writeModelFolder } from './model-folder.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unmask-folder-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('reads what it has written, and names a file that is not what its list says', async () => {
  const files = new Map([['config.json', new TextEncoder().encode('{}')]]);
  await writeModelFolder(folder, 'a', files);
  expect((await readModelFolder(folder)).get('config.json')?.length).toBe(2);
  await writeFile(path.join(folder, 'config.json'), '[]');
  const error: unknown = await readModelFolder(folder).catch((reason: unknown) => reason);
  expect(faultOf(error)).toMatchObject({
    ...{ code: 'model-invalid', data: { why: 'not-listed', file: 'config.json' } },
  });
});
