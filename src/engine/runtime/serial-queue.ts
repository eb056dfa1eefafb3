/**
 * Runs one task at a time, in the order of the calls. ONNX Runtime allows one run per WASM instance at a
 * time, and a cache must not be read while the pass before it still writes.
 */
export class SerialQueue {
  #tail: Promise<void> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(task);
    this.#tail = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}
