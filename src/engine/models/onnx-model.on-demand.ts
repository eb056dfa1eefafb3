/** Models that run from an ONNX graph, which few visitors load. */
export { readOnnxModel } from './onnx-model.ts';
