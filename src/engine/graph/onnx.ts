import { ProtoWriter } from './protobuf.ts';

/** Numbers of `TensorProto.DataType`. */
export const DATA_TYPE = { float32: 1, uint8: 2, int32: 6, int64: 7, float16: 10 } as const;
export type DataType = keyof typeof DATA_TYPE;

/** A size that is known, or the name of one that varies from run to run. */
export type Dimension = number | string;

export interface ValueInfo {
  readonly name: string;
  readonly type: DataType;
  readonly dims: readonly Dimension[];
}

/** `{ int: 3 }`: the key says which field of `AttributeProto` carries the value. */
export type Attribute =
  { readonly int: number } | { readonly float: number } | { readonly ints: readonly number[] };

export interface Node {
  readonly op: string;
  /** '' is ai.onnx. */
  readonly domain: '' | 'com.microsoft';
  readonly name: string;
  /** '' leaves an optional input out. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

export interface Initializer {
  readonly name: string;
  readonly type: DataType;
  readonly dims: readonly number[];
  /** Little-endian values, row-major. */
  readonly bytes: Uint8Array;
}

export interface Graph {
  readonly name: string;
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly nodes: readonly Node[];
  readonly initializers: readonly Initializer[];
}

/**
 * Large tensors are files of their own, so that nobody copies them: a model of half a billion weights would be in
 * memory once more. Runtimes take views into what was downloaded.
 */
const APART_BYTES = 2 * 1024 * 1024;

/** Bytes that lie beside the model, under the name that the model refers to. */
export interface ExternalData {
  readonly path: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

export interface EncodedModel {
  readonly model: Uint8Array<ArrayBuffer>;
  readonly externalData: readonly ExternalData[];
}

/** Small tensors (shapes, norms) stay in the model: ONNX Runtime wants shapes at load. */
const INLINE_BYTES = 1024;

/** Offsets of external tensors are multiples of this, which every device's copy accepts. */
const ALIGNMENT = 256;

/**
 * Encodes a graph as an ONNX file.
 * @param externalPath the name of the file for large weights; null keeps all of them in the model
 * @param areApart whether the largest become files of their own beside it, named `externalPath` and a number
 */
export function encodeModel(
  graph: Graph,
  externalPath: string | null,
  areApart: boolean,
): EncodedModel {
  const writer = new ProtoWriter();
  const external: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  const apart: ExternalData[] = [];
  let externalLength = 0;

  const place = (path: string, bytes: Uint8Array): { path: string; offset: number } => {
    const view = areApart && bytes.length >= APART_BYTES ? viewOf(bytes) : null;
    if (view !== null) {
      const own = `${path}.${apart.length + 1}`;
      apart.push({ path: own, data: view });
      return { path: own, offset: 0 };
    }
    const offset = externalLength;
    external.push({ offset, bytes });
    externalLength = Math.ceil((offset + bytes.length) / ALIGNMENT) * ALIGNMENT;
    return { path, offset };
  };

  writer
    .int(1, 8) // ir_version
    .string(2, 'unmask')
    .message(8, (opset) => opset.string(1, '').int(2, 17))
    .message(8, (opset) => opset.string(1, 'com.microsoft').int(2, 1))
    .message(7, (out) => {
      for (const node of graph.nodes) out.message(1, (inner) => writeNode(inner, node));
      out.string(2, graph.name);
      for (const tensor of graph.initializers) {
        const isExternal = externalPath !== null && tensor.bytes.length > INLINE_BYTES;
        out.message(5, (inner) =>
          writeTensor(inner, tensor, isExternal ? place(externalPath, tensor.bytes) : null),
        );
      }
      for (const input of graph.inputs) out.message(11, (inner) => writeValue(inner, input));
      for (const output of graph.outputs) out.message(12, (inner) => writeValue(inner, output));
    });

  const model = writer.finish();
  if (externalPath === null) return { model, externalData: [] };
  const data = new Uint8Array(externalLength);
  for (const { offset, bytes } of external) data.set(bytes, offset);
  return { model, externalData: [{ path: externalPath, data }, ...apart] };
}

/** The same bytes, where they are not shared between threads. */
function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array<ArrayBuffer> | null {
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, byteLength) : null;
}

function writeNode(out: ProtoWriter, node: Node): void {
  for (const input of node.inputs) out.string(1, input);
  for (const output of node.outputs) out.string(2, output);
  out.string(3, node.name).string(4, node.op);
  for (const [name, attribute] of Object.entries(node.attributes)) {
    out.message(5, (inner) => writeAttribute(inner, name, attribute));
  }
  if (node.domain !== '') out.string(7, node.domain);
}

function writeAttribute(out: ProtoWriter, name: string, attribute: Attribute): void {
  out.string(1, name);
  if ('int' in attribute) out.int(3, attribute.int).int(20, 2);
  else if ('float' in attribute) out.float(2, attribute.float).int(20, 1);
  else {
    for (const value of attribute.ints) out.int(8, value);
    out.int(20, 7);
  }
}

function writeTensor(
  out: ProtoWriter,
  tensor: Initializer,
  place: { readonly path: string; readonly offset: number } | null,
): void {
  out.packedInts(1, tensor.dims).int(2, DATA_TYPE[tensor.type]).string(8, tensor.name);
  if (place === null) {
    out.bytes(9, tensor.bytes);
    return;
  }
  const entries = {
    location: place.path,
    offset: String(place.offset),
    length: String(tensor.bytes.length),
  };
  for (const [key, value] of Object.entries(entries)) {
    out.message(13, (entry) => entry.string(1, key).string(2, value));
  }
  out.int(14, 1); // data_location = EXTERNAL
}

function writeValue(out: ProtoWriter, value: ValueInfo): void {
  out.string(1, value.name).message(2, (type) =>
    type.message(1, (tensor) =>
      tensor.int(1, DATA_TYPE[value.type]).message(2, (shape) => {
        for (const dim of value.dims) {
          shape.message(1, (inner) =>
            typeof dim === 'number' ? inner.int(1, dim) : inner.string(2, dim),
          );
        }
      }),
    ),
  );
}
