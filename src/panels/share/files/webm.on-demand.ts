import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import { onDemand } from '../../../words/on-demand.ts';
import { type Animation, breathe, type Job } from './animation.ts';

/** What browsers encode that WebM holds, best first, by the names that the file and WebCodecs have for it. */
const CODECS = [
  { name: 'vp9', codec: 'vp09.00.50.08' },
  { name: 'vp8', codec: 'vp8' },
] as const;

/** Bits a second for a pixel: letters stay sharp, and most of a frame is as it was before. */
const BITS = 2.5;
/** Every so many frames one is whole, so that a viewer can go there. */
const WHOLE_EVERY = 60;
/** How long before its end the last frame comes again, milliseconds. */
const CLOSING = 20;

/**
 * A run as WebM video, encoded by the browser.
 * @throws DOMException AbortError when the job is stopped
 * @throws Error in words for a person, where the browser encodes none
 */
export async function webmOf(animation: Animation, job: Job): Promise<Blob> {
  const { canvas, plan } = animation;
  const { name, config } = await encodingOf(animation);
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new EncodedVideoPacketSource(name);
  output.addVideoTrack(source);
  await output.start();
  let written: Promise<unknown> = Promise.resolve();
  const problems: Error[] = [];
  const encoder = new VideoEncoder({
    output: (chunk, meta) => {
      written = written.then(() => source.add(EncodedPacket.fromEncodedChunk(chunk), meta));
      written.catch((error: unknown) => problems.push(errorOf(error)));
    },
    error: (error) => problems.push(error),
  });
  try {
    encoder.configure(config);
    let at = 0;
    const encode = (shownFor: number, keyFrame: boolean): void => {
      const frame = new VideoFrame(canvas, { timestamp: 1000 * at, duration: 1000 * shownFor });
      encoder.encode(frame, { keyFrame });
      frame.close();
    };
    for (const [i, { shownFor }] of plan.stills.entries()) {
      animation.paint(i);
      encode(shownFor, i % WHOLE_EVERY === 0);
      at += shownFor;
      job.onFrame(i + 1, plan.stills.length);
      await breathe(job);
      const [problem] = problems;
      if (problem !== undefined) throw problem;
    }
    // The form does not say how long its last frame stands: the end is there twice.
    at -= CLOSING;
    encode(CLOSING, false);
    await encoder.flush();
    await written;
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
  if (target.buffer === null) throw new Error(onDemand.takeAway.notMade);
  return new Blob([target.buffer], { type: 'video/webm' });
}

/** @throws Error in words for a person, where the browser encodes nothing that WebM holds */
async function encodingOf({ width, height, plan }: Animation): Promise<{
  readonly name: (typeof CODECS)[number]['name'];
  readonly config: VideoEncoderConfig;
}> {
  if ('VideoEncoder' in window) {
    const bitrate = Math.round(BITS * width * height);
    const framerate = Math.max(1, Math.round((1000 * plan.stills.length) / plan.milliseconds));
    for (const { name, codec } of CODECS) {
      const config = { codec, width, height, bitrate, framerate };
      if ((await VideoEncoder.isConfigSupported(config)).supported === true)
        return { name, config };
    }
  }
  throw new Error(onDemand.takeAway.noVideo);
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
