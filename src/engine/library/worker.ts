/**
 * The entry of the library's worker. What it runs comes as one part, so that nothing which is loaded later imports
 * this very script: browsers differ in whether such an import runs it a second time. Messages that come before that
 * part are kept for it.
 */
const early: unknown[] = [];
const keep = ({ data }: MessageEvent<unknown>): number => early.push(data);

// The runtime's threads may begin in this script, and are none of ours.
if (!self.name.startsWith('em-pthread')) {
  self.addEventListener('message', keep);
  import('./hosting.ts').then(({ hostHere }) => {
    const host = hostHere((message) => self.postMessage(message));
    self.removeEventListener('message', keep);
    for (const data of early) host.receive(data);
    self.addEventListener('message', ({ data }: MessageEvent<unknown>) => host.receive(data));
    // Whoever waits for an answer hears of it as an error of the worker.
  }, reportError);
}
