/**
 * What runs in the realm of the generated code, before that code: it takes hold of the built-ins that it
 * needs, so that code which replaces them harms nobody but itself.
 *
 * JavaScript, and self-contained, because it enters the realm as its own source text: a TypeScript
 * build may add helpers that do not exist there.
 *
 * @param {number} bufferBytes how much the code may allocate in array buffers, which no heap limit counts
 * @returns {(fn: unknown, cases: string) => string} calls a function on each argument list; takes a JSON
 *   array of JSON texts, and gives the JSON text of an array of `CallResult` (see `execution.ts`)
 */
export function harness(bufferBytes) {
  const { parse, stringify } = JSON;
  const { isArray } = Array;
  const { isFinite } = Number;
  const { getPrototypeOf, keys, defineProperty } = Object;
  const { apply, construct } = Reflect;
  const { max } = Math;
  const { slice } = String.prototype;
  const Text = String;
  const TooLarge = RangeError;
  const plain = Object.prototype;
  const MOST_DEPTH = 200;
  const MOST_LENGTH = 1_000_000;
  /** Of all results together. */
  const MOST_TOTAL = 4_000_000;
  const TOO_LONG = '{"kind":"not-json","what":"too long"}';

  /** Thrown, with what the value is in words, when a result is no JSON value. */
  class NotJson {
    /** @param {string} what */
    constructor(what) {
      this.what = apply(slice, what, [0, 200]);
    }
  }

  /**
   * The JSON text of a value that is JSON through and through. JSON.stringify would pass a Map off as {}
   * and drop what is undefined.
   *
   * @param {unknown} value
   * @param {number} depth
   * @returns {string}
   */
  function encode(value, depth) {
    if (depth > MOST_DEPTH) throw new NotJson('nested too deeply, or within itself');
    switch (typeof value) {
      case 'string':
        if (value.length > MOST_LENGTH) throw new NotJson('too long');
        return stringify(value);
      case 'boolean':
        return stringify(value);
      case 'number':
        if (!isFinite(value)) throw new NotJson(Text(value));
        return stringify(value);
      case 'object':
        break;
      case 'undefined':
        throw new NotJson('undefined');
      default:
        throw new NotJson('a ' + typeof value);
    }
    if (value === null) return 'null';
    if (isArray(value)) return encodeArray(value, depth);
    const prototype = getPrototypeOf(value);
    if (prototype !== plain && prototype !== null) {
      throw new NotJson('a ' + Text(prototype.constructor?.name));
    }
    return encodeObject(/** @type {Record<string, unknown>} */ (value), depth);
  }

  /**
   * @param {unknown[]} array
   * @param {number} depth
   */
  function encodeArray(array, depth) {
    let text = '[';
    for (let i = 0; i < array.length; i++) {
      if (i > 0) text += ',';
      text += encode(array[i], depth + 1);
      if (text.length > MOST_LENGTH) throw new NotJson('too long');
    }
    return text + ']';
  }

  /**
   * @param {Record<string, unknown>} object
   * @param {number} depth
   */
  function encodeObject(object, depth) {
    let text = '{';
    const names = keys(object);
    for (let i = 0; i < names.length; i++) {
      const name = /** @type {string} */ (names[i]);
      if (i > 0) text += ',';
      text += stringify(name) + ':' + encode(object[name], depth + 1);
      if (text.length > MOST_LENGTH) throw new NotJson('too long');
    }
    return text + '}';
  }

  /** @param {any} error anything can be thrown */
  function describe(error) {
    try {
      const isError = typeof error === 'object' && error !== null && 'message' in error;
      const text = isError ? Text(error.name) + ': ' + Text(error.message) : Text(error);
      return apply(slice, text, [0, 200]);
    } catch {
      return 'something that cannot be described';
    }
  }

  /**
   * @param {Function} fn
   * @param {string} args
   */
  function call(fn, args) {
    try {
      const value = apply(fn, undefined, parse(args));
      return '{"kind":"returned","value":' + encode(value, 0) + '}';
    } catch (error) {
      return error instanceof NotJson
        ? '{"kind":"not-json","what":' + stringify(error.what) + '}'
        : '{"kind":"threw","message":' + stringify(describe(error)) + '}';
    }
  }

  let room = bufferBytes;
  /** @param {string} name of a constructor whose memory lies outside of the heap and its limit */
  function bound(name) {
    const original = /** @type {any} */ (globalThis)[name];
    /** @type {Function} */
    const bounded = new Proxy(original, {
      construct(target, args, newTarget) {
        const [first] = args;
        // A number, a list or another array; a buffer has no length, and a view of it takes no room.
        const length = typeof first === 'object' && first !== null ? first.length : first;
        room -= max(0, +length || 0) * (target.BYTES_PER_ELEMENT ?? 1);
        if (room < 0) throw new TooLarge('Array buffer allocation failed');
        return construct(target, args, newTarget === bounded ? target : newTarget);
      },
    });
    defineProperty(globalThis, name, { value: bounded, writable: true, configurable: true });
    defineProperty(original.prototype, 'constructor', { value: bounded, writable: true });
  }
  for (const name of ['ArrayBuffer', 'BigInt64Array', 'BigUint64Array', 'Float32Array'])
    bound(name);
  for (const name of ['Float64Array', 'Int8Array', 'Int16Array', 'Int32Array']) bound(name);
  for (const name of ['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array']) bound(name);
  // More ways to memory and time, of no use to a function that is tested by value.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) {
    delete (/** @type {any} */ (globalThis)[name]);
  }
  for (const name of ['resize', 'transfer', 'transferToFixedLength']) {
    delete (/** @type {any} */ (ArrayBuffer.prototype)[name]);
  }

  // Code that logs is not wrong for it.
  const silent = () => undefined;
  const console = { log: silent, info: silent, warn: silent, error: silent, debug: silent };
  defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });

  return (fn, cases) => {
    const list = parse(cases);
    let text = '[';
    for (let i = 0; i < list.length; i++) {
      if (i > 0) text += ',';
      const answer = call(/** @type {Function} */ (fn), list[i]);
      text += text.length + answer.length > MOST_TOTAL ? TOO_LONG : answer;
    }
    return text + ']';
  };
}
