import { GraphBuilder, type Activation } from './builder.ts';
import { encodeModel, type EncodedModel } from './onnx.ts';

/** What differs from device to device. */
export interface GraphOptions {
  /**
   * quantised: MatMulNBits and GatherBlockQuantized read the stored blocks (WebGPU).
   * dense: all weights as 32-bit floats (CPU and WASM, where MatMulNBits unpacks the whole weight at
   * every call).
   */
  readonly weights: 'dense' | 'quantised';
  readonly activations: Activation;
  /** fused: com.microsoft.MultiHeadAttention. decomposed: MatMul and Softmax, right on every driver. */
  readonly attention: 'fused' | 'decomposed';
  /** The most that a constant may take, bytes: larger matrices are cut. No limit where left out. */
  readonly mostBytes?: number;
  /** Name of the file for the weights beside the model; null keeps them in it. */
  readonly externalPath: string | null;
  /** Whether the largest weights become files of their own beside it, which copies none of them. No where left out. */
  readonly areApart?: boolean;
  /**
   * Whether products with quantised weights may round what is multiplied to 8 bits, block by block: native processors
   * have kernels for that and none for the exact product. No where left out.
   */
  readonly roundsActivations?: boolean;
  /** Who reads quantised weights: processors do without what graphics devices ask for. */
  readonly kernels?: 'gpu' | 'cpu';
  /**
   * Whether the graph is one as other tools read it: int64 `input_ids` of a whole text in, `logits` of every token out,
   * each of which sees the text up to itself; no cache. No where left out.
   */
  readonly isPlain?: boolean;
}

/** A graph in the making, and for whom. Blocks add their nodes to it and return the names of their results. */
export interface Emission {
  readonly graph: GraphBuilder;
  readonly options: GraphOptions;
}

/**
 * Writes a graph.
 * @param emit adds all inputs, nodes and outputs
 */
export function writeGraph(
  name: string,
  options: GraphOptions,
  emit: (to: Emission) => void,
): EncodedModel {
  const graph = new GraphBuilder();
  emit({ graph, options });
  return encodeModel(graph.finish(name), options.externalPath, options.areApart ?? false);
}
