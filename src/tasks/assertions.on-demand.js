/**
 * What tests as code find under `require`: assertions as Node has them in `node:assert`, in what public benchmarks use
 * of it. A realm of the tests has the language alone, so they are written here, the same in a browser and on the
 * command line.
 *
 * JavaScript, and self-contained, because it enters the realm as its own source text.
 *
 * @returns {(name: string) => unknown} `require`, which knows this one module
 */
export function assertions() {
  /** @param {unknown} value */
  const tagOf = (value) => Object.prototype.toString.call(value);
  /**
   * @param {object} value
   * @param {PropertyKey} key
   */
  const isOwn = (value, key) => Object.prototype.propertyIsEnumerable.call(value, key);
  /**
   * @param {unknown} value
   * @returns {value is object}
   */
  const isObject = (value) => typeof value === 'object' && value !== null;

  /**
   * Whether two values are equal as `deepStrictEqual` or, loosely, as `deepEqual` has it.
   *
   * @param {any} a
   * @param {any} b
   * @param {boolean} isStrict
   * @param {[object, object][]} under pairs that are being compared: values may hold themselves
   * @returns {boolean}
   */
  function isEqual(a, b, isStrict, under) {
    if (Object.is(a, b)) return true;
    if (!isObject(a) || !isObject(b)) {
      if (isStrict || isObject(a) || isObject(b)) return false;
      // So two functions, too; NaN is itself.
      return a == b || (a !== a && b !== b);
    }
    if (isStrict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
    if (tagOf(a) !== tagOf(b) || Array.isArray(a) !== Array.isArray(b)) return false;
    if (!isSameInside(a, b, isStrict)) return false;
    if (under.some(([one, other]) => one === a && other === b)) return true;
    const pairs = [...under, /** @type {[object, object]} */ ([a, b])];
    return isSameContent(a, b, isStrict, pairs);
  }

  /**
   * What no property holds.
   *
   * @param {any} a
   * @param {any} b
   * @param {boolean} isStrict
   */
  function isSameInside(a, b, isStrict) {
    if (a instanceof Date) return b instanceof Date && Object.is(a.getTime(), b.getTime());
    if (a instanceof RegExp) {
      return b instanceof RegExp && String(a) === String(b) && a.lastIndex === b.lastIndex;
    }
    if (a instanceof Error) return a.name === b.name && a.message === b.message;
    for (const Boxed of [Number, String, Boolean, BigInt, Symbol]) {
      if (!(a instanceof Boxed)) continue;
      return b instanceof Boxed && Object.is(a.valueOf(), b.valueOf());
    }
    if (a instanceof ArrayBuffer) return isSameBytes(new Uint8Array(a), new Uint8Array(b), true);
    if (ArrayBuffer.isView(a) && !(a instanceof DataView)) return isSameBytes(a, b, isStrict);
    return !(a instanceof WeakMap || a instanceof WeakSet || a instanceof Promise);
  }

  /**
   * @param {any} a
   * @param {any} b
   * @param {boolean} isStrict
   */
  function isSameBytes(a, b, isStrict) {
    if (a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) {
      if (isStrict ? !Object.is(a[i], b[i]) : a[i] !== b[i]) return false;
    }
    return true;
  }

  /**
   * @param {any} a
   * @param {any} b
   * @param {boolean} isStrict
   * @param {[object, object][]} under
   */
  function isSameContent(a, b, isStrict, under) {
    /**
     * @param {unknown} one
     * @param {unknown} other
     */
    const same = (one, other) => isEqual(one, other, isStrict, under);
    if (Array.isArray(a) && a.length !== b.length) return false;
    if (a instanceof Set) {
      if (!(b instanceof Set) || a.size !== b.size) return false;
      const left = [...b];
      for (const value of a) {
        const at = left.findIndex((other) => same(value, other));
        if (at < 0) return false;
        left.splice(at, 1);
      }
    }
    if (a instanceof Map) {
      if (!(b instanceof Map) || a.size !== b.size) return false;
      const left = [...b];
      for (const [key, value] of a) {
        const at = left.findIndex((other) => same(key, other[0]) && same(value, other[1]));
        if (at < 0) return false;
        left.splice(at, 1);
      }
    }
    if (ArrayBuffer.isView(a)) return true;
    const keys = keysOf(a, isStrict);
    if (keys.length !== keysOf(b, isStrict).length) return false;
    return keys.every((key) => isOwn(b, key) && same(a[key], b[key]));
  }

  /**
   * @param {object} value
   * @param {boolean} isStrict symbols count, too
   * @returns {PropertyKey[]}
   */
  function keysOf(value, isStrict) {
    const symbols = Object.getOwnPropertySymbols(value).filter((key) => isOwn(value, key));
    return [...Object.keys(value), ...(isStrict ? symbols : [])];
  }

  /** @param {unknown} value for a person, at most so long */
  function shown(value) {
    let text;
    try {
      text = typeof value === 'function' ? 'a function' : JSON.stringify(value);
    } catch {
      // It holds itself, or a big number.
    }
    text ??= String(value);
    return text.length > 80 ? text.slice(0, 79) + '…' : text;
  }

  class AssertionError extends Error {}
  AssertionError.prototype.name = 'AssertionError';

  /**
   * @param {unknown} holds
   * @param {unknown} message a test's own; an error is thrown as it is
   * @param {() => string} what
   */
  function hold(holds, message, what) {
    if (holds) return;
    if (message instanceof Error) throw message;
    throw new AssertionError(message === undefined ? what() : String(message));
  }

  /**
   * @param {(a: any, b: any) => boolean} holds
   * @param {string} is in words
   */
  function comparison(holds, is) {
    /**
     * @param {unknown} actual
     * @param {unknown} expected
     * @param {unknown} [message]
     */
    return (actual, expected, message) =>
      hold(holds(actual, expected), message, () => `${shown(actual)} ${is} ${shown(expected)}`);
  }

  /**
   * @param {unknown} error
   * @param {any} expected
   */
  function isExpected(error, expected) {
    if (expected === undefined || typeof expected === 'string') return true;
    if (expected instanceof RegExp) return expected.test(String(error));
    if (typeof expected !== 'function') {
      return Object.keys(expected).every((key) => {
        const wanted = expected[key];
        const value = /** @type {any} */ (error)?.[key];
        return wanted instanceof RegExp && typeof value === 'string'
          ? wanted.test(value)
          : isEqual(value, wanted, true, []);
      });
    }
    if (expected.prototype !== undefined && error instanceof expected) return true;
    if (Object.prototype.isPrototypeOf.call(Error, expected)) return false;
    return expected.call({}, error) === true;
  }

  /**
   * @param {any} a
   * @param {any} b
   */
  const isLoose = (a, b) => a == b || (a !== a && b !== b);
  /**
   * @param {any} a
   * @param {any} b
   */
  const isLooselyDeep = (a, b) => isEqual(a, b, false, []);
  /**
   * @param {any} a
   * @param {any} b
   */
  const isDeep = (a, b) => isEqual(a, b, true, []);
  /** @param {(a: any, b: any) => boolean} holds */
  const not = (holds) => (/** @type {any} */ a, /** @type {any} */ b) => !holds(a, b);

  const equal = comparison(isLoose, 'is not');
  const strictEqual = comparison(Object.is, 'is not');
  const deepStrictEqual = comparison(isDeep, 'is not');
  const others = {
    AssertionError,
    notStrictEqual: comparison(not(Object.is), 'is'),
    notDeepStrictEqual: comparison(not(isDeep), 'is'),
    strictEqual,
    deepStrictEqual,
    /** @param {unknown} [message] */
    fail: (message) => hold(false, message, () => 'Failed'),
    /**
     * @param {() => unknown} act
     * @param {unknown} [expected]
     * @param {unknown} [message]
     */
    throws(act, expected, message) {
      try {
        act();
      } catch (error) {
        if (isExpected(error, expected)) return;
        throw error;
      }
      hold(false, typeof expected === 'string' ? expected : message, () => 'nothing was thrown');
    },
    /** @param {() => unknown} act */
    doesNotThrow: (act) => void act(),
    /**
     * @param {string} text
     * @param {RegExp} pattern
     * @param {unknown} [message]
     */
    match: (text, pattern, message) =>
      hold(pattern.test(text), message, () => `${shown(text)} does not match ${String(pattern)}`),
    /**
     * @param {string} text
     * @param {RegExp} pattern
     * @param {unknown} [message]
     */
    doesNotMatch: (text, pattern, message) =>
      hold(!pattern.test(text), message, () => `${shown(text)} matches ${String(pattern)}`),
  };
  const loose = {
    equal,
    notEqual: comparison(not(isLoose), 'is'),
    deepEqual: comparison(isLooselyDeep, 'is not'),
    notDeepEqual: comparison(not(isLooselyDeep), 'is'),
  };
  const strict = {
    equal: strictEqual,
    notEqual: others.notStrictEqual,
    deepEqual: deepStrictEqual,
    notDeepEqual: others.notDeepStrictEqual,
  };
  /** @param {object} methods */
  function moduleOf(methods) {
    /**
     * @param {unknown} value
     * @param {unknown} [message]
     */
    const ok = (value, message) => hold(value, message, () => `${shown(value)} is not true`);
    /**
     * @param {unknown} value
     * @param {unknown} [message]
     */
    const assert = (value, message) => ok(value, message);
    return Object.assign(assert, { ok }, others, methods);
  }
  const assert = Object.assign(moduleOf(loose), { strict: moduleOf(strict) });
  return (name) => {
    const [, path = ''] = /^(?:node:)?(.*)$/.exec(String(name)) ?? [];
    if (path === 'assert') return assert;
    if (path === 'assert/strict') return assert.strict;
    throw new Error(`Cannot find module '${name}': tests have node:assert alone`);
  };
}
