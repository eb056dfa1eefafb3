import type * as Runtime from 'onnxruntime-node';

/**
 * The native ONNX Runtime, for the command line and tests. It comes with its maker's telemetry switched on: a
 * lasting id of the device and a queue of events in the home folder, and look-ups within a minute. It reads this
 * variable as it is loaded, so this module alone loads it, and only then.
 */
declare const process: { readonly env: Record<string, string | undefined> };

process.env['ORT_DISABLE_TELEMETRY'] = '1';

export type Tensor = Runtime.Tensor;
export const { InferenceSession, Tensor } = await import('onnxruntime-node');
