/**
 * What runs in the realm of the generated code, before that code: it takes hold of the built-ins that it
 * needs, so that code which replaces them harms nobody but itself, and leaves the language alone in the
 * realm, the same in a browser and on the command line.
 *
 * JavaScript, and self-contained, because it enters the realm as its own source text: a TypeScript
 * build may add helpers that do not exist there.
 *
 * @param {{ call: number, all: number }} most bytes that the code may allocate in array buffers, which no
 *   heap limit counts: within one call, and in all, those left out that were collected since
 * @param {readonly string[]} language the globals that stay
 * @returns {(text: () => (() => unknown)[], asked: string) => () => string | null} of a text (see
 *   `program.ts`): runs it and its calls. Where that gives null, it wants to be called again in another
 *   turn of the event loop, when what is not used any more may have been collected; else it gives the JSON
 *   text of an `ExecutionResult` (see `execution.ts`)
 */
export function harness(most, language) {
  const { parse, stringify } = JSON;
  const { isArray } = Array;
  const { isFinite } = Number;
  const { create, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, keys } = Object;
  const { apply, construct, deleteProperty, ownKeys } = Reflect;
  const { trunc } = Math;
  const { slice, startsWith } = String.prototype;
  const { toString: sourceOf } = Function.prototype;
  const Text = String;
  const TooLarge = RangeError;
  const Refused = TypeError;
  const plain = Object.prototype;
  const realm = globalThis;
  const MOST_DEPTH = 200;
  const MOST_LENGTH = 1_000_000;
  /** Of all results together. */
  const MOST_TOTAL = 4_000_000;
  const TOO_LONG = '{"kind":"not-json","what":"too long"}';

  /** Thrown, with what the value is in words, when a result is no JSON value. */
  class NotJson {
    /** @type {string} */
    #what;
    /** @param {string} what */
    constructor(what) {
      this.#what = apply(slice, what, [0, 200]);
    }
    /**
     * No `instanceof`, which asks a proxy that was thrown.
     *
     * @param {unknown} error
     * @returns {string | null} null of what the code threw
     */
    static whatOf(error) {
      return typeof error === 'object' && error !== null && #what in error ? error.#what : null;
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
    bytes.call = 0;
    try {
      const value = apply(fn, undefined, parse(args));
      return '{"kind":"returned","value":' + encode(value, 0) + '}';
    } catch (error) {
      const what = NotJson.whatOf(error);
      return what === null
        ? '{"kind":"threw","message":' + stringify(describe(error)) + '}'
        : '{"kind":"not-json","what":' + stringify(what) + '}';
    }
  }

  /** Allocated in array buffers: in this call, and in all but for what is known to be gone. */
  const bytes = { call: 0, all: 0 };
  /** Smaller ones are not followed: to follow them would cost more than they take. */
  const FOLLOWED = 4096;
  const { register } = FinalizationRegistry.prototype;
  const collected = new FinalizationRegistry((/** @type {number} */ size) => {
    bytes.all -= size;
  });

  /** @param {number} size bytes that are about to be allocated */
  function allow(size) {
    if (bytes.call + size > most.call || bytes.all + size > most.all) {
      throw new TooLarge('Array buffer allocation failed');
    }
  }
  /**
   * @param {object} buffer
   * @param {number} size
   */
  function count(buffer, size) {
    bytes.call += size;
    if (size < FOLLOWED) return;
    bytes.all += size;
    apply(register, collected, [buffer, size]);
  }

  const Typed = getPrototypeOf(Int8Array);
  /**
   * @param {object} prototype
   * @param {PropertyKey} name
   * @returns {(value: unknown) => any} what a getter gives of a value that has it; undefined of others
   */
  const getter = (prototype, name) => {
    const get = /** @type {Function} */ (getOwnPropertyDescriptor(prototype, name)?.get);
    return (value) => {
      try {
        return apply(get, value, []);
      } catch {
        return undefined;
      }
    };
  };
  const kindOf = getter(Typed.prototype, Symbol.toStringTag);
  const lengthOf = getter(Typed.prototype, 'length');
  const sizeOf = getter(Typed.prototype, 'byteLength');
  const bufferOf = getter(Typed.prototype, 'buffer');
  const byteLengthOf = getter(ArrayBuffer.prototype, 'byteLength');
  const { set } = Typed.prototype;
  const { iterator, species } = Symbol;
  const Once = class {
    /** @param {() => Iterator<unknown>} start */
    constructor(start) {
      this.start = start;
    }
    [Symbol.iterator]() {
      return this.start();
    }
  };

  /** @param {unknown} value what stands for a length, read once */
  function lengthFrom(value) {
    const length = trunc(+(/** @type {any} */ (value)));
    return length !== length ? 0 : length;
  }

  /**
   * The items of what can be gone through, so many at most.
   *
   * @param {unknown} source
   * @param {Function} method
   * @param {number} limit
   */
  function itemsOf(source, method, limit) {
    let left = limit;
    const once = new Once(() => apply(method, source, []));
    /** @returns {Generator<unknown>} */
    function* bounded() {
      for (const item of once) {
        if (--left < 0) throw new TooLarge('Array buffer allocation failed');
        yield item;
      }
    }
    return [...bounded()];
  }

  /**
   * Counts what a constructor allocates. What decides of the length is read once, and handed on as the
   * number that it was.
   *
   * @param {Function} target
   * @param {number} size bytes an item
   * @param {any[]} args
   * @param {Function} newTarget
   */
  function make(target, size, args, newTarget) {
    const isBuffer = target === Buffer;
    // Not by an iterator, which the code may have replaced.
    const first = args[0];
    /** @param {number} length */
    const allocate = (length) => {
      allow(length > 0 ? length * size : 0);
      // No options: a buffer that can grow would be counted as what it is now.
      const made = construct(target, [length], newTarget);
      count(isBuffer ? made : bufferOf(made), length * size);
      return made;
    };
    if (isBuffer || typeof first !== 'object' || first === null) return allocate(lengthFrom(first));
    // A view of a buffer takes no room.
    if (byteLengthOf(first) !== undefined) return construct(target, args, newTarget);
    /** @type {ArrayLike<unknown>} */
    let items = first;
    let length;
    const method = kindOf(first) === undefined ? first[iterator] : undefined;
    if (method !== undefined && method !== null) {
      items = itemsOf(first, method, most.call / size);
      length = items.length;
    } else length = lengthOf(first) ?? lengthFrom(first.length);
    const made = allocate(length < 0 ? 0 : length);
    if (items === first && kindOf(first) === undefined) {
      for (let i = 0; i < length; i++) made[i] = items[i];
    } else apply(set, made, [items]);
    return made;
  }

  const Buffer = ArrayBuffer;
  /** @param {string} name of a constructor whose memory lies outside of the heap and its limit */
  function bound(name) {
    const original = /** @type {any} */ (realm)[name];
    const size = original.BYTES_PER_ELEMENT ?? 1;
    /** @type {Function} */
    const bounded = new Proxy(original, {
      construct: (target, args, newTarget) =>
        make(target, size, args, newTarget === bounded ? target : newTarget),
    });
    defineProperty(realm, name, { value: bounded, writable: true, configurable: true });
    defineProperty(original.prototype, 'constructor', { value: bounded, writable: true });
    deleteProperty(original, 'fromBase64');
    deleteProperty(original, 'fromHex');
  }
  /**
   * @param {any} prototype
   * @param {string} name of a method that makes an array or buffer
   */
  function boundMethod(prototype, name) {
    const original = prototype[name];
    // These make an array as long as theirs, and then ask the code, which may make more meanwhile.
    const asks = name === 'map' || name === 'toSorted';
    if (original === undefined) return;
    const { [name]: value } = {
      /**
       * @this {unknown}
       * @param {unknown[]} args
       */
      [name](...args) {
        const ahead = asks ? (sizeOf(this) ?? 0) : 0;
        allow(ahead);
        bytes.call += ahead;
        let made;
        try {
          made = apply(original, this, args);
        } finally {
          bytes.call -= ahead;
        }
        const buffer = byteLengthOf(made) === undefined ? bufferOf(made) : made;
        const size = byteLengthOf(buffer);
        allow(size);
        count(buffer, size);
        return made;
      },
    };
    defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
  // Else these methods would make their arrays with what the code puts there.
  for (const constructor of [Typed, Buffer]) deleteProperty(constructor, species);
  for (const name of ['ArrayBuffer', 'BigInt64Array', 'BigUint64Array', 'Float32Array'])
    bound(name);
  for (const name of ['Float64Array', 'Int8Array', 'Int16Array', 'Int32Array']) bound(name);
  for (const name of ['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array']) bound(name);
  for (const name of ['filter', 'map', 'slice', 'toReversed', 'toSorted', 'with']) {
    boundMethod(Typed.prototype, name);
  }
  boundMethod(Buffer.prototype, 'slice');
  for (const name of ['resize', 'transfer', 'transferToFixedLength', 'transferToImmutable']) {
    deleteProperty(Buffer.prototype, name);
  }

  for (const name of ownKeys(realm)) {
    let stays = false;
    for (const each of language) stays ||= each === name;
    if (!stays) deleteProperty(realm, name);
  }

  // Not every engine lets its global object be changed so: here none does.
  /** @type {[any, string][]} */
  const whole = [
    [Object, 'freeze'],
    [Object, 'seal'],
    [Object, 'preventExtensions'],
    [Object, 'setPrototypeOf'],
    [Reflect, 'preventExtensions'],
    [Reflect, 'setPrototypeOf'],
  ];
  for (const [owner, name] of whole) {
    const original = owner[name];
    const { [name]: value } = {
      /** @param {unknown[]} args */
      [name](...args) {
        if (args[0] === realm) throw new Refused('The global object stays as it is');
        return apply(original, owner, args);
      },
    };
    defineProperty(owner, name, { value, writable: true, configurable: true });
  }

  // Code may set what the global object inherits; not every engine would let it.
  for (const name of ownKeys(plain)) {
    if (name === '__proto__') continue;
    const value = /** @type {any} */ (plain)[name];
    defineProperty(realm, name, { value, writable: true, configurable: true });
  }
  const { get: parentOf, set: setParentOf } = /** @type {any} */ (
    getOwnPropertyDescriptor(plain, '__proto__')
  );
  const { set: setParent } = {
    /**
     * @this {unknown}
     * @param {unknown} parent
     */
    set(parent) {
      if (this === realm) throw new Refused('The global object stays as it is');
      apply(setParentOf, this, [parent]);
    },
  };
  defineProperty(plain, '__proto__', { get: parentOf, set: setParent, configurable: true });

  // Code that logs is not wrong for it.
  /** @type {Record<string, Function>} */
  const console = {};
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'dir', 'dirxml', 'table', 'trace']) {
    console[name] = () => undefined;
  }
  for (const name of ['assert', 'clear', 'count', 'countReset', 'group', 'groupCollapsed']) {
    console[name] = () => undefined;
  }
  for (const name of ['groupEnd', 'time', 'timeEnd', 'timeLog', 'timeStamp', 'profile']) {
    console[name] = () => undefined;
  }
  console['profileEnd'] = () => undefined;
  console['context'] = () => console;
  console['createTask'] = () => ({ run: (/** @type {Function} */ work) => work() });
  defineProperty(realm, 'console', { value: console, writable: true, configurable: true });

  return (text, asked) => {
    const { entry, first, names, calls, cases, isScript } = parse(asked);
    /**
     * What the realm has under a name without the code's doing. No array: the code may give all of those items.
     *
     * @type {Record<number, unknown>}
     */
    const builtIn = create(null);
    for (let i = 0; i < names.length; i++) builtIn[i] = /** @type {any} */ (realm)[names[i]];
    /** @type {(() => unknown)[]} */
    let probes;

    /**
     * The function that the code declares under a name.
     *
     * @param {string | null} name
     * @returns {Function | null}
     */
    function find(name) {
      for (let i = 0; i < names.length; i++) {
        if (names[i] !== name) continue;
        try {
          const value = /** @type {() => unknown} */ (probes[i])();
          // A name that the code does not declare means what the realm has.
          if (typeof value === 'function' && (name === entry || value !== builtIn[i])) return value;
        } catch {
          // It is not declared, or has no value yet.
        }
      }
      return null;
    }

    /**
     * By its text, and not by that alone: `classes => 1` and `classOf() {}` are functions.
     *
     * @param {Function} fn
     */
    function isClass(fn) {
      if (!apply(startsWith, apply(sourceOf, fn, []), ['class'])) return false;
      return getOwnPropertyDescriptor(fn, 'prototype')?.writable === false;
    }

    /** @returns {string | null} the name of the first function among those that may be meant */
    function findFirst() {
      for (let i = 0; i < first.length; i++) {
        const fn = find(first[i]);
        if (fn !== null && !isClass(fn)) return first[i];
      }
      return null;
    }

    /** @type {string | null} */
    let called = entry;
    /** @type {Function | null} */
    let main = null;
    /** @type {Record<number, Function | null>} */
    const own = create(null);
    let next = -1;
    let answers = '';

    /** @returns {string | null} why nothing can be called */
    function start() {
      let callable = entry === null;
      for (let i = 0; i < names.length; i++) callable ||= names[i] === entry;
      if (!callable) return '{"reason":"no-function","entry":' + stringify(entry) + '}';
      try {
        probes = text();
      } catch (error) {
        return '{"reason":"exception","message":' + stringify(describe(error)) + '}';
      }
      if (isScript && cases.length === 0) return null;
      if (called === null) called = findFirst();
      main = find(called);
      for (let i = 0; i < calls.length; i++) {
        own[i] = calls[i] === null ? null : find(calls[i]);
      }
      return main === null ? '{"reason":"no-function","entry":' + stringify(called) + '}' : null;
    }

    return () => {
      if (next < 0) {
        const failure = start();
        if (failure !== null) return '{"ok":false,"failure":' + failure + '}';
        next = 0;
      }
      const before = bytes.all;
      for (; next < cases.length; next++) {
        if (bytes.all - before > most.all / 4) return null;
        const answer = call(own[next] ?? /** @type {Function} */ (main), cases[next]);
        if (next > 0) answers += ',';
        answers += answers.length + answer.length > MOST_TOTAL ? TOO_LONG : answer;
      }
      const named = called !== entry ? ',"entry":' + stringify(called) : '';
      return '{"ok":true,"calls":[' + answers + ']' + named + '}';
    };
  };
}
