import { labelOf } from '../../../engine/prompt/asked.ts';
import type { InkMode } from '../../../core/canvas/ink.ts';
import { paint } from '../../../core/picture/paint.ts';
import { svgFile } from '../../../core/picture/svg.ts';
import { loadFaces, themeNow } from '../../../core/picture/theme.ts';
import type { RunRecord } from '../../../core/run/run-store.ts';
import { onDemand } from '../../../words/on-demand.ts';
import { words } from '../../../words/words.ts';
import { animate, contextOf, type Job, scaleFor } from './animation.ts';
import { picturesOf } from './pictures.ts';
import { planOf } from './plan.ts';
import { traceFile } from './trace-file.ts';

/** Kinds of files, in the order in which they are offered: of a pass, then of the run. */
export const OF_PASS = ['png', 'svg'] as const;
export const OF_RUN = ['gif', 'webm', 'json'] as const;
export type FileKind = (typeof OF_PASS)[number] | (typeof OF_RUN)[number];

/** What a file is made of. */
export interface Subject {
  readonly record: RunRecord;
  /** Passes behind the playhead. */
  readonly pass: number;
  /** What the colours of tokens say. */
  readonly ink: InkMode;
}

export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

/** Pixels of a still picture for one of the page, and of one that moves. */
const SHARPNESS = 2;
const SHARPNESS_OF = { gif: 1, webm: 2 } as const;

/**
 * Makes a file of a run.
 * @throws DOMException AbortError when the job is stopped
 * @throws Error in words for a person
 */
export async function makeFile(kind: FileKind, subject: Subject, job: Job): Promise<MadeFile> {
  const content = await contentOf(kind, subject, job);
  return { name: nameOf(kind, subject), content };
}

async function contentOf(kind: FileKind, subject: Subject, job: Job): Promise<Blob> {
  const { record, pass, ink } = subject;
  if (kind === 'json') return traceFile(record, new Date());
  const theme = themeNow();
  await loadFaces(theme);
  if (kind === 'gif' || kind === 'webm') {
    const plan = planOf(record.trace.passes);
    const pictures = picturesOf(record, ink, theme, 'moving');
    const animation = animate(pictures, plan, theme, SHARPNESS_OF[kind]);
    if (kind === 'gif') return (await import('./gif.on-demand.ts')).gifOf(animation, job);
    return (await import('./webm.on-demand.ts')).webmOf(animation, job);
  }
  const pictures = picturesOf(record, ink, theme);
  const picture = pictures.at(pass);
  if (kind === 'svg') {
    const { prompt, moment, caption } = pictures.aroundAt(pass);
    const title = prompt === '' ? words.page.name : prompt;
    const named = { title, description: [moment, ...caption].join('\n') };
    return new Blob([svgFile(picture, theme, named)], { type: 'image/svg+xml' });
  }
  const canvas = document.createElement('canvas');
  const scale = scaleFor(picture.width, picture.height, SHARPNESS);
  canvas.width = Math.round(scale * picture.width);
  canvas.height = Math.round(scale * picture.height);
  paint(contextOf(canvas), picture, theme, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(onDemand.takeAway.notMade);
  return blob;
}

/** Characters of the prompt in a file's name. */
const MOST_NAME = 40;

function nameOf(kind: FileKind, { record, pass }: Subject): string {
  const about = labelOf(record.trace.prompt)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_NAME)
    .replaceAll(/^-+|-+$/g, '');
  const which = OF_PASS.some((each) => each === kind) ? `-pass-${pass}` : '';
  return `unmask${about === '' ? '' : `-${about}`}${which}.${kind}`;
}
