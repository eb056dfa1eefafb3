import { megabytes, rate } from '../format.ts';
import { asText } from '../marks.ts';

/** The page inside another page. */
export const embed = {
  prompt: 'prompt',
  /** Before code with a hole in it, where nobody says what it is for. */
  fillIn: 'Fill in',
  open: 'Open in Unmask',
  cannotRun: 'This frame lets no model run.',
  runHere: 'Run here',
  runAndDownload: (bytes: number) => `Run here, ${megabytes(bytes)}`,
  /** @param name of a model of elsewhere that the link names */
  seeWhat: (name: string) => `Run ${name}: what it takes`,
  stop: 'Stop',
  speedHere: (tokensPerSecond: number) => `<figure>${rate(tokensPerSecond)}</figure> tokens/s here`,
  speedThen: (tokensPerSecond: number, device: string) =>
    `<figure>${rate(tokensPerSecond)}</figure> tokens/s when recorded, ${asText(device)}`,
};
