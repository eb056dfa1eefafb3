import type { Ort } from '../ort.ts';

/**
 * Where transformers.js looks for an ONNX Runtime before it takes one of its own: a place on the global object, read
 * once, as the library is evaluated. What this module puts there hands every call on to the runtime that is seated at
 * the time, so that a worker which goes from one build of the runtime to another keeps the library, and no visitor
 * fetches a second runtime. It has no `env`: the library would set addresses of a content network there.
 */
const PLACE = Symbol.for('onnxruntime');

let seated: Ort | null = null;

function runtime(): Ort {
  if (seated === null) throw new Error('No runtime is seated.');
  return seated;
}

const seat = {
  InferenceSession: {
    create: (...args: unknown[]): unknown => {
      const factory = runtime().InferenceSession;
      const create: unknown = Reflect.get(factory, 'create');
      return typeof create === 'function' ? Reflect.apply(create, factory, args) : undefined;
    },
  },
  get Tensor(): Ort['Tensor'] {
    return runtime().Tensor;
  },
};

Reflect.set(globalThis, PLACE, seat);

/** Has transformers.js run its sessions on a runtime, from now on. */
export function seatRuntime(ort: Ort): void {
  seated = ort;
}
