import { runInFrame } from '../../src/sandbox/executor.ts';
import { FRAME_DOCUMENT } from '../../src/sandbox/frame-document.ts';
import { type FrameMessage, readMessage } from '../../src/sandbox/messages.ts';

/** The page of `sandbox.ts`. */

/** The frame with a program as it is: what it can do, it can do in spite of the frame alone. */
function runBare(program: string): Promise<FrameMessage> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = FRAME_DOCUMENT;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message === null || message.kind === 'ready' || message.kind === 'started') return;
      frame.remove();
      resolve(message);
    };
    frame.onload = () => {
      const request = { program, timeLimit: 5000, mostReport: 1e6 };
      frame.contentWindow?.postMessage(request, '*', [port2]);
    };
    document.body.append(frame);
  });
}

window.sandbox = { runInFrame, runBare };
window.ticks = 0;
setInterval(() => (window.ticks = (window.ticks ?? 0) + 1), 20);
