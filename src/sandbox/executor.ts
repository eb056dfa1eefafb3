import {
  type Execution,
  type ExecutionResult,
  type Executor,
  ExecutorError,
} from '../tasks/execution.ts';
import { MOST_TESTS } from '../tasks/format.ts';
import { FRAME_DOCUMENT } from './frame-document.ts';
import { type FrameMessage, MOST_REPORT, readMessage, readReport } from './messages.ts';
import { type Scripts, scriptsFor } from './program.ts';

const REFUSED = "did not answer: the page's content security policy may refuse it";
const NO_WORKER = 'could not start a worker';
/** What Firefox says of a script that does not parse: nothing. */
const UNNAMED = 'SyntaxError: this browser does not say which';

/** For the frame to load, and for its worker to start, milliseconds: much, because devices are slow. */
const START_MS = 15_000;
/** For a loaded frame to answer, milliseconds. */
const ANSWER_MS = 5000;
/** The frame ends the worker at its limit; past this much more, milliseconds, the page removes the frame. */
const GRACE_MS = 1000;
/** A limit that is noticed so much later still says nothing of the code: all of it slept, milliseconds. */
const ASLEEP_MS = 5000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs generated code in the browser: in a worker, in a frame of an opaque origin that has no network,
 * made for this one execution and removed after it. Executions wait for each other, so that each has the
 * device for its time.
 *
 * A frame that does not work is given a second chance, as a new one: browsers that are short of memory
 * refuse now and then. Rejects with an ExecutorError where that does not work either: the page's policy
 * refuses it (see policy.ts), or the browser has no worker for it.
 */
export const runInFrame: Executor = (execution) => {
  const result = last.then(async () => {
    const scripts = scriptsFor(execution, await assertionsFor(execution));
    return run(execution, scripts).catch(() => run(execution, scripts));
  });
  last = result.catch(() => undefined);
  return result;
};

/** What tests as code call; the other ones do without. */
async function assertionsFor({ isScript }: Execution): Promise<(() => unknown) | null> {
  if (isScript !== true) return null;
  const { assertions } = await import('../tasks/assertions.on-demand.js').catch(() => {
    throw new ExecutorError('The assertions that these tests call could not be fetched.');
  });
  return assertions;
}

function run(execution: Execution, scripts: Scripts): Promise<ExecutionResult> {
  const { cases, timeLimit } = execution;
  if (cases.length > MOST_TESTS) {
    return Promise.reject(new ExecutorError(`At most ${MOST_TESTS} tests are run at once.`));
  }
  return new Promise((resolve, reject) => {
    const frame = makeFrame();
    let { port1: port, port2 } = new MessageChannel();
    let checked = false;
    let timer = setTimeout(() => fail(REFUSED), START_MS);
    const wait = (ms: number, then: () => void): void => {
      clearTimeout(timer);
      timer = setTimeout(then, ms);
    };

    const end = (): void => {
      clearTimeout(timer);
      port.close();
      frame.remove();
    };
    const settle = (result: ExecutionResult): void => {
      end();
      resolve(result);
    };
    const fail = (why: string): void => {
      end();
      reject(new ExecutorError(`The isolated frame that runs the tests ${why}.`));
    };
    let startedAt = 0;
    const timeOut = (): void => {
      const ran = Date.now() - startedAt;
      if (ran > timeLimit + GRACE_MS + ASLEEP_MS) fail('was put to sleep with its tab');
      else settle({ ok: false, failure: { reason: 'time-out', seconds: timeLimit / 1000 } });
    };
    // Who holds the other end of the port is the frame; what it passes on is anybody's.
    const hear = ({ data }: MessageEvent<unknown>): void => {
      const message = readMessage(data);
      if (!checked && message?.kind === 'error' && parsed(message)) {
        checked = true;
        port.close();
        ({ port1: port, port2 } = new MessageChannel());
        ask(scripts.run);
      } else if (message?.kind === 'ready') {
        wait(START_MS, () => fail(NO_WORKER));
      } else if (message?.kind === 'started') {
        startedAt = Date.now();
        // A frame that hangs or died, its memory used up, says nothing more.
        wait(timeLimit + GRACE_MS, timeOut);
      } else if (message?.kind === 'time-out') timeOut();
      else if (message?.kind === 'report') settle(readReport(message.text));
      else if (message?.kind === 'error') settle(failureOf(message));
      else if (message?.kind === 'no-worker') {
        fail(message.why === '' ? NO_WORKER : `${NO_WORKER} (${message.why})`);
      }
    };
    const ask = (program: string): void => {
      wait(ANSWER_MS, () => fail(REFUSED));
      port.onmessage = hear;
      const request = { program, timeLimit, mostReport: MOST_REPORT };
      // An opaque origin has no name to send to. The request holds no secret.
      frame.contentWindow?.postMessage(request, '*', [port2]);
    };
    frame.addEventListener('load', () => ask(scripts.check), { once: true });
    document.body.append(frame);
  });
}

/** No `allow-same-origin`: whatever runs in the frame shares nothing with the page. */
function makeFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.referrerPolicy = 'no-referrer';
  frame.title = 'Isolated run of the tests';
  frame.hidden = true;
  frame.srcdoc = FRAME_DOCUMENT;
  return frame;
}

/** Whether a script that can only fail got as far as that; Firefox has no words for what does not parse. */
function parsed({ message }: Extract<FrameMessage, { kind: 'error' }>): boolean {
  return message !== '' && !/SyntaxError/.test(message);
}

function failureOf({
  started,
  message,
}: Extract<FrameMessage, { kind: 'error' }>): ExecutionResult {
  const text = message.replace(/^Uncaught /, '');
  if (started) return { ok: false, failure: { reason: 'exception', message: text } };
  // Before the first line of the script runs, only its own text can be wrong.
  return { ok: false, failure: { reason: 'syntax', message: text === '' ? UNNAMED : text } };
}
