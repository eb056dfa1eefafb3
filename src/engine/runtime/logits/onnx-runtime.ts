import type { InferenceSession } from 'onnxruntime-web';
import type { Ort } from '../ort.ts';
import type { Attempt } from '../start.ts';

/** A build of ONNX Runtime with a device, on which sessions of any graph can be opened. */
export interface OnnxRuntime {
  readonly device: Attempt['device'];
  /** Opens sessions; the runtime is started where it was not. */
  open<T>(work: (ort: Ort, options: InferenceSession.SessionOptions) => Promise<T>): Promise<T>;
}
