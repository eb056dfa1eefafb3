/**
 * The line under the head of a new function that says in a few plain words what it does: what the model has made of the
 * request. It is the same for all wordings of one, so the body follows from few words, and the reader sees what was
 * understood.
 */

/** Of a family, or of a composition of steps: the words of its id. */
export function glossOf(family: string): string {
  return family.replace(/^compose-/, '').replaceAll('-', ' ');
}

/** A whole function with its gloss. */
export function withGloss(code: string, family: string): string {
  return code.replace('{\n', () => `{\n  // ${glossOf(family)}\n`);
}

const GLOSSED = /^function [^\n]*\{\n {2}\/\/ [^\n]*/;

/** The head of a function and the gloss below it; null where there is none. */
export function upToGloss(code: string): string | null {
  return GLOSSED.exec(code)?.[0] ?? null;
}
