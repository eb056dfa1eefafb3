import { isolated, plainLine } from '../../ui/plain.ts';

/** Characters of a prompt and the like in a caption. */
const MOST_OWN = 300;

/** Words of a device, a file or a prompt, as a caption has them. All of them are in the data. */
export function ownWords(words = ''): string {
  return isolated(plainLine(words, MOST_OWN));
}
