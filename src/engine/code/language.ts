/** The globals of the realm: the language without what a browser adds, shared memory, threads and WebAssembly. */
export const LANGUAGE: readonly string[] = [
  ...['globalThis', 'Infinity', 'NaN', 'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat'],
  ...['parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape'],
  ...['unescape', 'AggregateError', 'Array', 'ArrayBuffer', 'BigInt', 'BigInt64Array', 'Boolean'],
  ...['BigUint64Array', 'DataView', 'Date', 'Error', 'EvalError', 'Intl', 'Iterator', 'WeakRef'],
  ...['Float32Array', 'Float64Array', 'Function', 'Int8Array', 'Int16Array', 'Int32Array', 'JSON'],
  ...['Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError', 'Reflect', 'WeakSet'],
  ...['ReferenceError', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError', 'TypeError', 'WeakMap'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'URIError'],
];
