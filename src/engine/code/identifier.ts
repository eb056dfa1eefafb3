/** Names of functions and variables, as strict code may declare them. */

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200C\u200D]*$/u;

/** Words that look like names, and that no strict script may declare. */
const RESERVED: ReadonlySet<string> = new Set([
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger'],
  ...['default', 'delete', 'do', 'else', 'enum', 'eval', 'export', 'extends', 'false', 'finally'],
  ...['for', 'function', 'if', 'implements', 'import', 'in', 'instanceof', 'interface', 'let'],
  ...['new', 'null', 'package', 'private', 'protected', 'public', 'return', 'static', 'super'],
  ...['switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield'],
  // Not words of the language, but the global values of these names cannot be replaced.
  ...['undefined', 'NaN', 'Infinity'],
]);

/** Whether a text has the form of a name; it may still be reserved. */
export function isIdentifier(text: string): boolean {
  return IDENTIFIER.test(text);
}

/** Whether a word that has the form of a name is none. */
export function isReserved(word: string): boolean {
  return RESERVED.has(word);
}

/** Whether a function or variable can be declared under this name. */
export function isBindable(text: string): boolean {
  return isIdentifier(text) && !isReserved(text);
}
