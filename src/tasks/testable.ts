import type { CodeLanguage } from '../engine/code/answer.ts';
import { tokensOf } from '../engine/code/tokens.ts';

/** A program that the tests can run, or why they cannot. */
export type Testable =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly why: 'language'; readonly language: CodeLanguage }
  /** TypeScript that does not parse, in the words of its reader. */
  | { readonly ok: false; readonly why: 'types'; readonly message: string };

/**
 * What runs in the place of a program out of an answer: TypeScript without its types, and neither with what belongs
 * to modules, since the tests are a script.
 */
export async function testableOf(program: string, language: CodeLanguage): Promise<Testable> {
  switch (language) {
    case 'javascript':
      return { ok: true, code: asScript(program) };
    case 'typescript': {
      const { stripTypes } = await import('./strip-types.on-demand.ts');
      try {
        return { ok: true, code: asScript(stripTypes(program)) };
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { ok: false, why: 'types', message };
      }
    }
    case 'python':
    case 'other':
      return { ok: false, why: 'language', language };
  }
}

/** What a script has no place for; `module.exports` it is given. */
function asScript(program: string): string {
  const code = program.replaceAll(/^([ \t]*)export (?:default )?(?=[\w{[(])(?!\{)/gm, '$1');
  const names = tokensOf(code);
  const isCommon = names.some(
    ({ text }, i) => text === 'module' && names[i + 1]?.text === '.' && names[i - 1]?.text !== '.',
  );
  return isCommon ? `const module = { exports: {} }; ${code}` : code;
}
