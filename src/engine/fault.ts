/**
 * Errors are data. One table says what each code means to a person; code and message travel between
 * worker, page and command line unchanged.
 */
export interface Fault {
  readonly code: FaultCode;
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly hint: string;
  /** Whether the same request may succeed if it is made again. */
  readonly retryable: boolean;
}

const TABLE = {
  'empty-prompt': {
    hint: 'Type what the function should do, for example "sum of the even numbers in a list".',
    retryable: false,
  },
  'no-code': {
    hint: 'Paste a function; [MASK] stands where something is to be filled in.',
    retryable: false,
  },
  'bad-signature': {
    hint: 'A signature looks like sumEven(nums); leave it out, and the model chooses.',
    retryable: false,
  },
  'prompt-too-long': {
    hint: 'Shorten the instruction or the code, or leave out the signature.',
    retryable: false,
  },
  'bad-settings': { hint: 'Set the value back into its range.', retryable: false },
  'model-missing': {
    hint: 'Pick another model, or check that the page was deployed with its models folder.',
    retryable: true,
  },
  'model-invalid': {
    hint: 'Reload the page to fetch the model again; if it stays, the hosted files are damaged.',
    retryable: true,
  },
  network: { hint: 'Check the connection, then load the model again.', retryable: true },
  'no-webgpu': {
    hint: 'Choose the processor under More, or open the page in a current Chrome or Edge, which have WebGPU.',
    retryable: false,
  },
  'self-check-failed': {
    hint: 'Update the browser or the graphics driver; no runtime on this device computed right results.',
    retryable: false,
  },
  'device-lost': {
    hint: 'Run again: the model is loaded afresh on the device, or on the processor.',
    retryable: true,
  },
  'clock-unsteady': {
    hint: 'Wait until the device has set its clock, then start again.',
    retryable: true,
  },
  cancelled: { hint: 'Run again when you like.', retryable: true },
  busy: { hint: 'Wait for the present run to end, or stop it.', retryable: true },
  internal: { hint: 'Reload the page; if it happens again, please report it.', retryable: true },
} as const satisfies Record<string, Pick<Fault, 'hint' | 'retryable'>>;

export type FaultCode = keyof typeof TABLE;

/** The fault of a code, with what happened in this case. */
export function fault(code: FaultCode, message: string): Fault {
  return { code, message, ...TABLE[code] };
}

/** A fault on its way up through code that throws. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  readonly fault: Fault;

  constructor(code: FaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault(code, message);
  }
}

/** The fault of anything that was thrown. */
export function faultOf(error: unknown): Fault {
  if (error instanceof FaultError) return error.fault;
  return fault('internal', error instanceof Error ? error.message : String(error));
}
