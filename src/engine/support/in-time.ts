/** Something did not answer in time: storage, as a rule. */
export class Silence extends Error {
  override readonly name = 'Silence';

  constructor() {
    super('no answer');
  }
}

/** What has not answered by then never will, ms. A disk that sleeps wakes in less. */
export const PATIENCE_MS = 6000;

/** @throws Silence when the answer does not come; what it would have been is dropped */
export async function inTime<T>(answer: Promise<T>, patienceMs = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Silence()), patienceMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
