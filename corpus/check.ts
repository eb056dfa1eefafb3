/** `npx tsx corpus/check.ts arrays strings`: verifies the families of the named files, or of all. */
import { readdir } from 'node:fs/promises';
import type { AnyFamily } from './family.ts';
import { verifyFamily } from './verify.ts';

const folder = new URL('./families/', import.meta.url);
const named = process.argv.slice(2);
const files = (await readdir(folder)).filter(
  (file) => /^[^.]+\.ts$/.test(file) && file !== 'index.ts',
);
const seen = new Set<string>();
let bad = 0;
for (const file of files.filter((f) => named.length === 0 || named.includes(f.slice(0, -3)))) {
  const module = (await import(new URL(file, folder).href)) as Record<string, AnyFamily[]>;
  const families = Object.values(module).flat();
  for (const one of families) {
    try {
      if (seen.has(one.id)) throw new Error(`${one.id}: declared twice`);
      seen.add(one.id);
      verifyFamily(one);
    } catch (error) {
      bad++;
      console.error(error instanceof Error ? error.message : error);
    }
  }
  console.log(`${file}: ${families.length} families`);
}
if (bad > 0) process.exitCode = 1;
