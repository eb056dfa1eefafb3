import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { CALIBRATION_FILE } from '../../src/engine/doubt/calibration.ts';
import { fileOfCalibration } from '../../src/engine/doubt/fit.ts';
import { madeCalibration } from '../../src/engine/doubt/made-calibration.ts';
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
  const made = madeCalibration({ bias: BIAS[judgement], known: words.split(' ') });
  const body = Buffer.from(JSON.stringify(fileOfCalibration(made)));
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
