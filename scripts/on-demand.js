/**
 * Whether a script of the build is for what few visitors ask for. A module that is called `NAME.on-demand.ts` and
 * imported by `import()` alone becomes one, with all that nothing else needs: no visit fetches it of its own accord,
 * the service worker does not keep it before it is used, and the size budget counts it apart. So are suites of tasks.
 * @param {string} fileName
 */
export function isOnDemand(fileName) {
  return /\.on-demand-[\w-]+\.(js|css)$|\.jsonl$/.test(fileName);
}

/**
 * The scripts of a build that a visit never fetches: those of modules on demand, and those that nothing else imports.
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 * @returns {Set<string>} names of files
 */
export function onDemandAmong(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const fetched = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of fetched) {
    const { imports = [], dynamicImports = [] } = byName.get(name) ?? {};
    for (const next of [...imports, ...dynamicImports]) if (!isOnDemand(next)) fetched.add(next);
  }
  return new Set([...byName.keys()].filter((name) => !fetched.has(name)));
}
