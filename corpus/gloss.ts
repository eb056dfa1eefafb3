/**
 * The line under a head that was given: the name that a function of its kind usually has, which is what the model
 * has made of the request. A function whose name the model chooses says it there, and its body follows from it;
 * under a head that says something else, or nothing, the name is missed. The reader sees what was understood.
 */

/** A whole function with its gloss. @param name that it usually has */
export function withGloss(code: string, name: string): string {
  return code.replace('{\n', () => `{\n  // ${name}\n`);
}

const GLOSSED = /^function [^\n]*\{\n {2}\/\/ [^\n]*/;

/** The head of a function and the gloss below it; null where there is none. */
export function upToGloss(code: string): string | null {
  return GLOSSED.exec(code)?.[0] ?? null;
}
