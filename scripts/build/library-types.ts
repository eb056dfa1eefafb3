import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a declaration file names with a relative address: `from './a.ts'`, `import('./a.ts')`. */
const RELATIVE = /((?:\bfrom\s+|\bimport\(\s*|\bimport\s+)['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g;

/**
 * Copies the declarations that the entries lead to, and no others, beside their modules.
 * @param entries without their ending
 * @throws Error where one of them is missing
 */
export function copyTypes(from: string, to: string, entries: readonly string[]): void {
  const queue = [...entries];
  const seen = new Set(queue);
  for (const name of queue) {
    const text = readFileSync(path.join(from, `${name}.d.ts`), 'utf8');
    for (const [, , target = ''] of text.matchAll(RELATIVE)) {
      const next = path.posix.join(path.posix.dirname(name), target);
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
    const file = path.join(to, `${name}.d.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.replaceAll(RELATIVE, '$1$2.js$3'));
  }
}
