import { GIFEncoder, quantize } from 'gifenc/dist/gifenc.esm.js';
import { type Animation, breathe, type Job } from './animation.ts';
import { changesOnly, GifColours, SAME } from './gif-colours.ts';

/** Frames that the colours are chosen by. */
const SAMPLES = 4;

/**
 * A run as GIF that begins again for ever.
 * @throws DOMException AbortError when the job is stopped
 */
export async function gifOf(animation: Animation, job: Job): Promise<Blob> {
  const { width, height, context, plan } = animation;
  const pixelsOf = (still: number): Uint8ClampedArray => {
    animation.paint(still);
    return context.getImageData(0, 0, width, height).data;
  };
  const last = plan.stills.length - 1;
  const samples: Uint8ClampedArray[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    samples.push(pixelsOf(Math.round((last * i) / (SAMPLES - 1))));
    await breathe(job);
  }
  const colours = new GifColours(samples, (pixels, most) =>
    quantize(pixels, most, { format: 'rgb565' }),
  );
  const gif = GIFEncoder();
  let before: Uint8Array | null = null;
  for (const [i, { shownFor }] of plan.stills.entries()) {
    const indices = colours.indicesOf(pixelsOf(i));
    gif.writeFrame(changesOnly(indices, before), width, height, {
      ...(before === null && { palette: padded(colours.palette), repeat: 0 }),
      ...{ transparent: before !== null, transparentIndex: SAME, delay: shownFor, dispose: 1 },
    });
    before = indices;
    job.onFrame(i + 1, plan.stills.length);
    await breathe(job);
  }
  gif.finish();
  return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** The place of SAME is there however few colours there are. */
function padded(palette: GifColours['palette']): GifColours['palette'] {
  return Array.from({ length: SAME + 1 }, (_, i) => palette[i] ?? [0, 0, 0]);
}
