import { parseArgs, type ParseArgsConfig } from 'node:util';
import { messageOf } from '../src/engine/fault.ts';
import { CommandError } from './command-error.ts';

/** What every command needs to read its command line. All of it throws a CommandError that names the option. */

export function bad(message: string): CommandError {
  return new CommandError(message);
}

export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    const args = withNegatives(config.args ?? process.argv.slice(2));
    return parseArgs<T>(Object.assign({}, config, { args }));
  } catch (error) {
    // Of an unknown option, a missing value, an argument too many.
    throw bad(messageOf(error));
  }
}

/** Puts a negative number to the option before it, so that whoever reads the option says what is wrong with it. */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1);
    const isValue = option !== undefined && /^--\w[\w-]*$/.test(option) && /^-\d/.test(arg);
    if (isValue) joined.splice(-1, 1, `${option}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}

/** Plain decimal notation only: what else `Number` accepts is a slip on a command line. */
export function number(option: string, text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw bad(`${option} is ${quoted(text)}; it must be a number.`);
  }
  return Number(text);
}

/** A whole number from 1 to `most`. */
export function count(option: string, text: string, most: number): number {
  const value = number(option, text);
  if (Number.isSafeInteger(value) && value >= 1 && value <= most) return value;
  throw bad(`${option} is ${text}; it must be a whole number from 1 to ${most}.`);
}

/** One of a few values, by what stands for it. */
export function choice<T>(option: string, text: string, choices: Readonly<Record<string, T>>): T {
  const chosen = Object.hasOwn(choices, text) ? choices[text] : undefined;
  if (chosen !== undefined) return chosen;
  throw bad(`${option} is ${quoted(text)}; it must be ${Object.keys(choices).join(' or ')}.`);
}

/** An option that a command cannot do without. */
export function needed(option: string, text: string | undefined, what: string): string {
  if (text !== undefined && text !== '') return text;
  throw bad(`${option} is missing: ${what}.`);
}

/** What was typed, shortened for a message. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
