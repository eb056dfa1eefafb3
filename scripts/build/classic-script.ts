import { build } from 'vite';

export interface ClassicScript {
  /** Absolute path of its first module. */
  readonly entry: string;
  /** Of the variable that a script of this form declares. */
  readonly name: string;
  readonly target: string;
  /** Constants that are put in place, as source text. */
  readonly define?: Record<string, string>;
}

/** Bundles a script of its own, for a name that stays: not a module, and cut into no parts. */
export async function bundleClassicScript(script: ClassicScript): Promise<string> {
  const { entry, name, target, define = {} } = script;
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: { write: false, target, lib: { entry, formats: ['iife'], name, fileName: name } },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error(`${entry} could not be bundled.`);
}
