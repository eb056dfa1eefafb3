import type { Spread } from '../../measure/spread.ts';
import { rate, ratio } from '../format.ts';
import { asText, marked } from '../marks.ts';
import type { LateWords } from '../late.ts';

/** "300 bis 340". */
const span = ({ low, high }: Spread): string => `${rate(low)} bis ${rate(high)}`;

export const raceResult: LateWords['raceResult'] = {
  verdict({ faster, speed, ratio: times }) {
    const its = rate(speed.diffusion.median);
    const twins = rate(speed.twin.median);
    switch (faster) {
      case null:
        return `Zu knapp für ein Urteil auf diesem Gerät: ${its} Tokens/s (${span(speed.diffusion)}) gegen ${twins} des Zwillings (${span(speed.twin)}). Vom langsamsten zum schnellsten Lauf überschneiden sich beide: Das nächste Rennen kann anders ausgehen.`;
      case 'diffusion':
        return `Auf diesem Gerät ist das Diffusionsmodell schneller: ${its} Tokens/s gegen ${twins}, ${ratio(times)}-mal so schnell.`;
      case 'twin':
        return `Auf diesem Gerät ist der Zwilling schneller: ${twins} Tokens/s gegen ${its}, ${ratio(1 / times)}-mal so schnell.`;
    }
  },
  finishedFirst: {
    diffusion: 'Zuerst fertig war trotzdem das Diffusionsmodell: Sein Text ist kürzer.',
    twin: 'Zuerst fertig war trotzdem der Zwilling: Sein Text ist kürzer.',
  },
  sameText: 'Beide schrieben denselben Text.',
  otherText: 'Die Texte sind verschieden: Jedes Modell schrieb, was seine Gewichte sagen.',
  otherDevice:
    'Achtung, die beiden liefen verschieden: Eines wich auf eine andere Laufzeitumgebung aus.',
  greedy:
    'Entwurf und Prüfung ergibt den Text, den greedy Decoding mit denselben Gewichten ergibt, in weniger Durchläufen; der Zwilling hat andere Gewichte.',
  conditions: (prompt, signature, settings, device, runs) =>
    [
      `„${asText(prompt)}“`,
      signature === null ? '. ' : `, ${marked('code', signature)}. `,
      `${settings}, ${asText(device)}. Je ${runs} gemessene Läufe, im Wechsel, ohne Aufwärmen.`,
    ].join(''),

  caption: (runs) => `Werte des mittleren von ${runs} Läufen auf jeder Seite`,
  span,
  sides: { diffusion: 'Diffusion', twin: 'AR-Zwilling' },
  rows: {
    seconds: 'Fertig nach',
    tokens: 'Tokens, mit [EOS]',
    tokensPerSecond: 'Tokens pro Sekunde, Median',
    passes: 'Durchläufe',
    tokensPerForward: 'Tokens pro Durchlauf',
    spread: 'Langsamster bis schnellster Lauf',
    ratio: 'Tokens/s, Vielfaches des Zwillings',
  },
};
