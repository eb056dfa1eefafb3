import type { InferenceSessionFactory, TensorConstructor } from 'onnxruntime-web';

/** The part of ONNX Runtime's interface that its browser and Node packages share. */
export interface Ort {
  readonly InferenceSession: InferenceSessionFactory;
  readonly Tensor: TensorConstructor;
}
