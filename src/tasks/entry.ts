/**
 * Which function of a text the tests call. Read from the source's words alone: the page has no
 * JavaScript parser on board, and the text may not even parse.
 */

const NAME = String.raw`[\p{ID_Start}$_][\p{ID_Continue}$]*`;
const IDENTIFIER = new RegExp(`^${NAME}$`, 'u');
const SIGNATURE = new RegExp(String.raw`^(${NAME})\s*\((.*)\)$`, 'u');

/** What may hold words that look like code and are none. */
const OPAQUE =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

const DECLARED = new RegExp(
  String.raw`\bfunction\b\s*\*?\s*(${NAME})\s*\(` +
    String.raw`|\b(?:const|let|var)\s+(${NAME})\s*=\s*(?:async\b\s*)?(?:function\b|\([^()]*\)\s*=>|${NAME}\s*=>)`,
  'u',
);

export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** @returns the function's name, or null when the text is no `name(arg, arg)` */
export function nameInSignature(signature: string): string | null {
  return SIGNATURE.exec(signature.trim())?.[1] ?? null;
}

/** @returns the name of the first function that the code declares or keeps in a variable, or null */
export function firstFunction(code: string): string | null {
  const [, declared, kept] = DECLARED.exec(code.replaceAll(OPAQUE, ' ')) ?? [];
  return declared ?? kept ?? null;
}
