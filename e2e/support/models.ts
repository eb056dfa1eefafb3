import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import * as v from 'valibot';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Another folder of models to test with, in place of the shipped ones. */
const OTHER_MODELS = process.env['UNMASK_MODELS'];

const folder = path.resolve(root, OTHER_MODELS ?? 'public/models');

const INDEX = v.object({ models: v.array(v.object({ id: v.string(), stage: v.string() })) });

// Loose: what a test sends on must be all that it read.
const FILE = v.looseObject({ path: v.string(), bytes: v.number(), sha256: v.string() });
const MANIFEST = v.looseObject({ revision: v.string(), files: v.array(FILE) });

export interface TestModel {
  readonly id: string;
  /** The folder with its files on disk. */
  readonly folder: string;
  readonly manifest: v.InferOutput<typeof MANIFEST>;
  /** A file that holds weights. */
  readonly shard: v.InferOutput<typeof FILE>;
}

/** The first diffusion model that the page offers. */
export function testModel(): TestModel {
  const listing = readJson(INDEX, 'index.json').models.find((model) => model.stage !== 'AR');
  if (listing === undefined) throw new Error(`${folder} has no diffusion model.`);
  const { id } = listing;
  const manifest = readJson(MANIFEST, `${id}/manifest.json`);
  const shard = manifest.files.find((file) => file.path.endsWith('.safetensors'));
  if (shard === undefined) throw new Error(`${id} has no weights.`);
  return { id, folder: path.join(folder, id), manifest, shard };
}

/** The autoregressive model that the page offers. */
export function twinModel(): Pick<TestModel, 'id' | 'folder'> {
  const listing = readJson(INDEX, 'index.json').models.find((model) => model.stage === 'AR');
  if (listing === undefined) throw new Error(`${folder} has no twin.`);
  return { id: listing.id, folder: path.join(folder, listing.id) };
}

/** Serves the other folder of models, where one is named. */
export async function serveOtherModels(page: Page): Promise<void> {
  if (OTHER_MODELS === undefined) return;
  await page.route('**/models/**', async (route) => {
    const [, name = ''] = new URL(route.request().url()).pathname.split('/models/');
    await route.fulfill({ path: path.join(folder, name) });
  });
}

function readJson<T>(schema: v.GenericSchema<unknown, T>, name: string): T {
  return v.parse(schema, JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}
