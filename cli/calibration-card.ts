import type { Calibration } from '../src/engine/doubt/calibration.ts';
import { percent } from './evaluations.ts';

/** A calibration in words and a table, in Markdown: for a model's card, and for a person at the command line. */
export function describeCalibration({
  figures: { auc, error, outside, right },
  suites,
  settings,
  seed,
}: Pick<Calibration, 'figures' | 'suites' | 'settings' | 'seed'>): string {
  const rows = suites.map((suite) => {
    const cells = [
      suite.outside ? `${suite.suite} (out of scope)` : suite.suite,
      suite.fit,
      suite.right.n + suite.wrong.n,
      percent(suite.chance),
      suite.right.n,
      suite.right.flagged,
      suite.wrong.n,
      suite.wrong.flagged,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const isFitted = suites.some(({ fit }) => fit > 0);
  return [
    'A chance that the text is right, from what a run knows anyway; below a half the text is marked as unsure.',
    isFitted
      ? `Fitted with \`npm run calibrate\` on one part of the answers, measured on the other (draw ${seed}):`
      : `Held against answers of the part that is kept for the test (draw ${seed}), nothing fitted:`,
    '',
    `- between right answers and the others, where half of the weight is that of requests out of scope: AUC ${auc.toFixed(3)}`,
    `- expected calibration error: ${error.toFixed(3)}`,
    `- requests out of scope that are marked as unsure: ${outside.flagged} of ${outside.n}`,
    `- right answers that are marked as unsure: ${right.flagged} of ${right.n} (${percent(right.flagged / right.n)} %)`,
    '',
    `Written with ${settings}.`,
    '',
    '| suite | fitted on | tested on | foretold, % | right | of these marked | wrong | of these marked |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
