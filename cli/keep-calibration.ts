import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Calibration,
  CALIBRATION_FILE,
  type CalibrationFigures,
  type Flagged,
} from '../src/engine/doubt/calibration.ts';
import { fileOfCalibration } from '../src/engine/doubt/fit.ts';
import type { ModelEntry } from '../src/engine/models/model-index.ts';
import { describeCalibration } from './calibration-card.ts';
import { keepFile } from './keep-file.ts';

/** The part of a model's card that is written here. */
const HEADING = '## When it does not know';

/**
 * Puts a calibration beside a model's weights, into its card and, where the model is listed, into the list. The
 * revision stays: the weights are the same.
 */
export async function keepCalibration(folder: string, calibration: Calibration): Promise<void> {
  const file = JSON.stringify(fileOfCalibration(calibration), null, 1);
  const figures = { calibration: listed(calibration.figures) };
  const hasManifest = await keepFile(folder, CALIBRATION_FILE, file, figures);
  if (hasManifest) await writeCard(path.join(folder, 'README.md'), calibration);
}

/** Not among the files that a page downloads. A model may do without. */
async function writeCard(file: string, calibration: Calibration): Promise<void> {
  const card = await readFile(file, 'utf8').catch(() => null);
  if (card !== null) await writeFile(file, withSection(card, describeCalibration(calibration)));
}

/** What the list of models says of it. */
function listed({
  auc,
  error,
  outside,
  right,
}: CalibrationFigures): NonNullable<ModelEntry['calibration']> {
  const share = ({ n, flagged }: Flagged): number =>
    n === 0 ? 0 : Number((flagged / n).toFixed(3));
  return {
    auc: Number(auc.toFixed(3)),
    error: Number(error.toFixed(3)),
    outside: share(outside),
    right: share(right),
  };
}

/** A card with its section of before replaced, up to the next heading; at its end where it had none. */
export function withSection(card: string, body: string): string {
  const section = `${HEADING}\n\n${body}\n`;
  const at = card.indexOf(`${HEADING}\n`);
  if (at < 0) return `${card.trimEnd()}\n\n${section}`;
  const next = card.indexOf('\n## ', at + HEADING.length);
  return next < 0
    ? card.slice(0, at) + section
    : `${card.slice(0, at)}${section}${card.slice(next)}`;
}
