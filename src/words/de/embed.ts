import { megabytes, rate } from '../format.ts';
import { asText } from '../marks.ts';
import type { Words } from '../words.ts';

export const embed: Words['embed'] = {
  prompt: 'Prompt',
  fillIn: 'Ergänzen',
  open: 'In Unmask öffnen',
  cannotRun: 'In diesem Frame läuft kein Modell.',
  runHere: 'Hier ausführen',
  runAndDownload: (bytes) => `Hier ausführen, ${megabytes(bytes)}`,
  seeWhat: (name) => `${name} ausführen: was es braucht`,
  stop: 'Stopp',
  speedHere: (tokensPerSecond) => `<figure>${rate(tokensPerSecond)}</figure> Tokens/s hier`,
  speedThen: (tokensPerSecond, device) =>
    `<figure>${rate(tokensPerSecond)}</figure> Tokens/s bei der Aufzeichnung, ${asText(device)}`,
};
