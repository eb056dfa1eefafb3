import type { BenchResult } from './bench.ts';
import type { Spread } from '../engine/speed/spread.ts';
import { START_PHASES, type StartUp } from './start-up.ts';
import type { UncachedRace, UncachedSpeed } from './uncached.ts';

/** The result as lines for a terminal or a page. */
export function tableOf(result: BenchResult): string {
  const { model, device, machine, passes, texts, uncached, startUp, gpuBusy, effort } = result;
  const lines = [
    `${model.id} (${model.revision}) on ${device.label}, ${device.adapter}`,
    ...device.refused.map((one) => `not ${one.label}: ${one.reason}`),
    Object.entries(machine)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', '),
    `${effort.tasks} tasks, median of ${effort.rounds}`,
    '',
    ...passTable(passes),
    '',
    ...grid([
      [
        '',
        'tokens/s',
        'spread',
        'ratio',
        'tokens/forward',
        'same text',
        'forward ms',
        'read-back',
        'sampler',
      ],
      ...texts.map(({ name, tokensPerSecond, ratio, tokensPerForward, sameText, phases }) => [
        name,
        tokensPerSecond.median.toFixed(0),
        `${tokensPerSecond.least.toFixed(0)} to ${tokensPerSecond.most.toFixed(0)}`,
        ratio.median.toFixed(2),
        tokensPerForward.toFixed(2),
        `${Math.round(sameText * 100)} %`,
        phases.forward.toFixed(2),
        phases.readBack.toFixed(2),
        phases.sampler.toFixed(2),
      ]),
    ]),
  ];
  const counted = texts.flatMap(({ name, gpu }) => (gpu === null ? [] : [{ name, gpu }]));
  if (counted.length > 0) {
    lines.push(
      '',
      ...grid([
        [
          'WebGPU, a forward',
          'dispatches',
          'passes',
          'submits',
          'writes',
          'copies',
          'clears',
          'buffers',
          'maps',
        ],
        ...counted.map(({ name, gpu }) => [
          name,
          ...[
            gpu.dispatches,
            gpu.computePasses,
            gpu.submits,
            gpu.queueWrites,
            gpu.copies,
            gpu.clears,
            gpu.newBuffers,
            gpu.maps,
          ].map((count) => count.toFixed(1)),
        ]),
      ]),
    );
  }
  if (gpuBusy !== null)
    lines.push('', `Graphics device busy: ${Math.round(gpuBusy * 100)} % of the time`);
  if (uncached !== null) lines.push('', ...uncachedTable(uncached));
  if (startUp !== null) lines.push('', ...startTable(startUp));
  return lines.join('\n');
}

function uncachedTable({ tokens, cachedMs, runtime, library }: UncachedRace): string[] {
  const row = (name: string, { ms, ratio, sameText }: UncachedSpeed): string[] => [
    name,
    ms.toFixed(2),
    ratio.toFixed(1),
    sameText ? 'the same' : 'NOT THE SAME',
  ];
  return grid([
    [`${tokens} tokens left to right`, 'ms a token', 'times ours', 'text'],
    ['ours', cachedMs.toFixed(2), '1.0', ''],
    row('no cache, plain ONNX', runtime),
    ...(library === null ? [] : [row('no cache, transformers.js', library)]),
  ]);
}

function startTable({ phases, total }: StartUp): string[] {
  const { median, least, most } = total;
  return [
    ...grid([
      ['ms to the first token', ...START_PHASES, 'all'],
      [
        'everything kept',
        ...START_PHASES.map((phase) => phases[phase].median.toFixed(0)),
        median.toFixed(0),
      ],
    ]),
    `all: ${least.toFixed(0)} to ${most.toFixed(0)} ms`,
  ];
}

function passTable(passes: BenchResult['passes']): string[] {
  const widths = [...new Set(passes.map(({ width }) => width))];
  const contexts = [...new Set(passes.map(({ context }) => context))];
  const at = (width: number, context: number): Spread | undefined =>
    passes.find((pass) => pass.width === width && pass.context === context)?.ms;
  return grid([
    ['ms a pass, tokens', ...widths.map(String)],
    ...contexts.map((context) => [
      `context ${context}`,
      ...widths.map((width) => at(width, context)?.median.toFixed(2) ?? ''),
    ]),
  ]);
}

/** Columns of equal width, numbers to the right. */
function grid(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(cell.length, all[at] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
