import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { CALIBRATION_FILE, type CalibrationFile } from '../../src/doubt/calibration.ts';
import { FEATURES } from '../../src/doubt/evidence.ts';
import { testModel } from './models.ts';

/** How a made-up calibration judges every text, whatever the model that is tested with makes of it. */
export type Judgement = 'sure' | 'unsure';

/** Log-odds of the chance. */
const BIAS: Readonly<Record<Judgement, number>> = { sure: 3, unsure: -2 };

/**
 * Serves the model that tests run with a calibration of one judgement, in place of its own if it has one.
 * @param words that the model is to know
 */
export async function judgeAs(page: Page, judgement: Judgement, words: string): Promise<void> {
  const file: CalibrationFile = {
    version: 1,
    revision: testModel().manifest.revision,
    settings: 'made up',
    seed: 1,
    bias: BIAS[judgement],
    features: FEATURES.map((name) => ({ name, weight: 0, mean: 0, scale: 1 })),
    figures: {
      auc: 1,
      error: 0,
      outside: { n: 1, flagged: 1 },
      right: { n: 1, flagged: 0 },
    },
    suites: [],
    words,
  };
  const body = Buffer.from(JSON.stringify(file));
  const { id, manifest } = testModel();
  const entry = {
    path: CALIBRATION_FILE,
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  const files = [...manifest.files.filter(({ path }) => path !== CALIBRATION_FILE), entry];
  await page.route(`**/models/${id}/manifest.json`, (route) =>
    route.fulfill({ json: { ...manifest, files } }),
  );
  await page.route(`**/models/${id}/${CALIBRATION_FILE}`, (route) => route.fulfill({ body }));
}
