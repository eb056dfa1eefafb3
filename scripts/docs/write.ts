import { readFileSync, writeFileSync } from 'node:fs';
import { withPolicyTable } from './policy-table.ts';

/** Writes into the documentation what follows from the code. */
const path = new URL('../../docs/command-line.md', import.meta.url);
writeFileSync(path, withPolicyTable(readFileSync(path, 'utf8')));
