import { tiny } from '../format.ts';
import { asText, marked } from '../marks.ts';
import type { Words } from '../words.ts';

export const device: Words['device'] = {
  title: 'Gerät',
  recordedOn: 'Aufgezeichnet auf',
  thisBrowser: 'Dieser Browser',
  notYetChosen: 'wird gewählt, wenn das Modell lädt',
  noWebGpu: 'Er hat kein WebGPU: Der Prozessor wird rechnen.',
  checked: (adapter, difference) =>
    difference === 0
      ? `${asText(adapter)}; keine Referenz zum Vergleich`
      : `${asText(adapter)}; Selbsttest stimmt bis auf <figure>${tiny(difference)}</figure>`,

  triedBefore: 'Vorher versucht',
  whyNotWebGpu: 'Warum nicht WebGPU',
  refused: (label, reason) => `${marked('device', `${label}:`)} ${asText(reason)}`,

  instead: {
    'no-webgpu':
      'Der Prozessor rechnet: Dieser Browser hat kein WebGPU. Langsamer, aber genauso richtig.',
    'no-device':
      'Der Prozessor rechnet: WebGPU findet hier keine Grafikkarte. Langsamer, aber genauso richtig.',
    'wrong-numbers':
      'Der Prozessor rechnet: WebGPU rechnet hier falsch. Langsamer, aber genauso richtig.',
    'no-start':
      'Der Prozessor rechnet: WebGPU startet hier nicht. Langsamer, aber genauso richtig.',
  },
};
