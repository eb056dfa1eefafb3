import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALIBRATION_FILE, readCalibration } from '../src/engine/doubt/calibration.ts';
import { madeCalibration } from '../src/engine/doubt/made-calibration.ts';
import { keepCalibration, withSection } from './keep-calibration.ts';
import { readModelFolder, writeModelFolder } from './model-folder.ts';
import { readIndex, refreshIndex } from './model-index.ts';

const CALIBRATION = madeCalibration({ bias: 0.5, known: ['sum'] });

let models = '';
beforeAll(async () => {
  models = await mkdtemp(path.join(tmpdir(), 'unmask-calibration-'));
});
afterAll(() => rm(models, { recursive: true, force: true }));

async function folderOf(id: string): Promise<string> {
  const folder = path.join(models, id);
  await mkdir(folder);
  return folder;
}

it('keeps it under its checksum, in the list and in the card, with the revision that was', async () => {
  const folder = await folderOf('listed');
  const bytes = new TextEncoder().encode('{}');
  const { revision } = await writeModelFolder(folder, 'listed', new Map([['config.json', bytes]]));
  const listing = { id: 'listed', title: 'T', stage: 'S1', size: '1M', bytes: 2, summary: 'S' };
  await refreshIndex(models, listing);
  await writeFile(path.join(folder, 'README.md'), '# Card\n');

  await keepCalibration(folder, CALIBRATION);
  // Reads every file against the manifest.
  const files = await readModelFolder(folder);
  expect(readCalibration(files)).toEqual(CALIBRATION);
  expect(files.has('README.md')).toBe(false);
  const [entry] = await readIndex(models);
  expect(entry).toMatchObject({ revision, summary: 'S' });
  expect(entry?.calibration).toEqual({ auc: 0.9, error: 0.05, outside: 0.75, right: 0.1 });
  expect(entry?.bytes).toBe(2 + files.get(CALIBRATION_FILE)!.length);
  expect(await readFile(path.join(folder, 'README.md'), 'utf8')).toContain('3 of 4');
});

it('lies alone beside a checkpoint that nobody downloads', async () => {
  const folder = await folderOf('bare');
  await writeFile(path.join(folder, 'config.json'), '{}');
  await keepCalibration(folder, CALIBRATION);
  expect(readCalibration(await readModelFolder(folder))).toEqual(CALIBRATION);
});

const HEADING = '## When it does not know';

it('puts a section at the end of a card that has none', () => {
  expect(withSection('# Card\n\nText.\n', 'New.')).toBe(`# Card\n\nText.\n\n${HEADING}\n\nNew.\n`);
});

it('replaces the section of before, and nothing else', () => {
  const card = `# Card\n\n${HEADING}\n\nOld.\n\n- old\n\n## Limits\n\nText.\n`;
  expect(withSection(card, 'New.')).toBe(`# Card\n\n${HEADING}\n\nNew.\n\n## Limits\n\nText.\n`);
});

it('changes nothing when it is done again', () => {
  const once = withSection('# Card\n\n## Limits\n\nText.\n', 'New.');
  expect(withSection(once, 'New.')).toBe(once);
});
