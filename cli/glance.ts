import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { glanceOf } from '../src/measure/glance.ts';
import { readPoints } from '../src/measure/points-file.ts';
import { runCommand } from './command.ts';
import { CommandError } from './command-error.ts';

/** What `--help` prints. */
const USAGE = `
Writes what the first screen shows of the sweep that comes with the page: \`npm run glance\`, after that was recorded
anew.
`;

const PANELS = fileURLToPath(new URL('../src/panels', import.meta.url));

await runCommand(USAGE, async () => {
  const reading = readPoints(
    await readFile(path.join(PANELS, 'pareto/recorded-sweep.json'), 'utf8'),
  );
  if (!reading.ok) throw new CommandError(`The recorded sweep is none: ${reading.problem.why}.`);
  const file = path.join(PANELS, 'glance/recorded.ts');
  const text = `import type { Glance } from '../../measure/glance.ts';

/** Of the sweep that the chart shows: \`npm run glance\` writes it. */
export const RECORDED: Glance = ${JSON.stringify(glanceOf(reading.set))};
`;
  const options = await resolveConfig(file);
  await writeFile(file, await format(text, { ...options, parser: 'typescript' }));
});
