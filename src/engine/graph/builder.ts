import { float16Bits } from './float16.ts';
import type { Attribute, DataType, Graph, Initializer, Node, ValueInfo } from './onnx.ts';
import { bytesOf } from './stored-matrix.ts';

/** Type of everything that flows between the nodes. */
export type Activation = 'float32' | 'float16';

type Attributes = Readonly<Record<string, Attribute>>;

/**
 * Collects nodes in execution order. Every call names its output after the place in the model it
 * belongs to, so a profile or an error message can be read.
 */
export class GraphBuilder {
  readonly #nodes: Node[] = [];
  readonly #initializers = new Map<string, Initializer>();
  readonly #shared = new Set<string>();
  readonly #inputs: ValueInfo[] = [];
  readonly #outputs: ValueInfo[] = [];

  input(info: ValueInfo): string {
    this.#inputs.push(info);
    return info.name;
  }

  output(info: ValueInfo): void {
    this.#outputs.push(info);
  }

  /** A node of ai.onnx with one output, which carries the node's name. */
  op(op: string, name: string, inputs: readonly string[], attributes: Attributes = {}): string {
    this.node({ op, domain: '', name, inputs, outputs: [name], attributes });
    return name;
  }

  /** A node of com.microsoft with one output, which carries the node's name. */
  fused(op: string, name: string, inputs: readonly string[], attributes: Attributes = {}): string {
    this.node({ op, domain: 'com.microsoft', name, inputs, outputs: [name], attributes });
    return name;
  }

  node(node: Node): void {
    this.#nodes.push(node);
  }

  /** Constant numbers of the given activation type. */
  floats(name: string, type: Activation, dims: readonly number[], values: Float32Array): string {
    const bytes = bytesOf(type === 'float16' ? float16Bits(values) : values);
    return this.constant(name, type, dims, bytes);
  }

  /** Constant sizes or axes. */
  sizes(name: string, values: readonly number[]): string {
    const bytes = bytesOf(BigInt64Array.from(values, BigInt));
    return this.constant(name, 'int64', [values.length], bytes);
  }

  /** A constant whole number, which is no list. */
  number(name: string, value: number): string {
    return this.constant(name, 'int64', [], bytesOf(BigInt64Array.of(BigInt(value))));
  }

  /** The same name twice is the same constant. */
  constant(name: string, type: DataType, dims: readonly number[], bytes: Uint8Array): string {
    if (!this.#initializers.has(name)) this.#initializers.set(name, { name, type, dims, bytes });
    return name;
  }

  /** What several layers share: the first that asks for it makes it. `make` names its result `name`. */
  once(name: string, make: () => string): string {
    if (!this.#shared.has(name)) {
      this.#shared.add(name);
      make();
    }
    return name;
  }

  finish(name: string): Graph {
    return {
      name,
      inputs: this.#inputs,
      outputs: this.#outputs,
      nodes: this.#nodes,
      initializers: [...this.#initializers.values()],
    };
  }
}
