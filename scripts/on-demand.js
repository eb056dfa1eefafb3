/**
 * Whether a script of the build is for what few visitors ask for. A module that is called `NAME.on-demand.ts` and
 * imported by `import()` alone becomes one, with all that nothing else needs: no visit fetches it of its own accord,
 * the service worker does not keep it before it is used, and the size budget counts it apart. So are suites of tasks.
 * @param {string} fileName
 */
export function isOnDemand(fileName) {
  return /\.on-demand-[\w-]+\.(js|css)$|\.jsonl$/.test(fileName);
}
