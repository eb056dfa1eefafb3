import { megabytes, ratio } from '../format.ts';
import { plain, series } from '../intl.ts';
import type { LateWords } from '../late.ts';
import { precise } from '../measures.ts';
import { tokens } from './nouns.ts';

/** "10 bis 20". */
const span = ([low, high]: readonly [number, number]): string =>
  `${precise(low)} bis ${precise(high)}`;

export const forwardCost: LateWords['forwardCost'] = {
  head: 'Was ein breiterer Durchlauf kostet',
  why: 'Das Diffusionsmodell entscheidet viele Tokens in einem Durchlauf, und der dauert länger als einer über ein einziges Token. Wie viel länger, liegt am Gerät: Eine Grafikkarte hat Recheneinheiten übrig, ein Prozessor nicht. Ein Rennen misst es nebenbei.',
  how: (title, device) =>
    `${title} auf ${device}: Mediane einiger Durchläufe jeder Breite, gleich nach dem Prompt, alle Breiten im Wechsel. Balken: mittlere Hälfte.`,
  asChart: 'Als Diagramm zeigen',
  asTable: 'Als Tabelle zeigen',
  measure: 'Messen',
  again: 'Noch einmal messen',
  downloadAndMeasure: (bytes) => `${megabytes(bytes)} herunterladen und messen`,
  cancel: 'Abbrechen',

  title: 'Zeit eines Durchlaufs über B Tokens, als Vielfaches der Zeit für eines',
  described: (points) =>
    `${points.map(({ tokens: wide, times }) => `${wide}: ${ratio(times)}`).join('; ')}.`,
  raced: (width, tokensPerForward) =>
    `Das Rennen lief mit ${width} und kam auf ${ratio(tokensPerForward)} Tokens pro Durchlauf.`,
  yielded: (tokensPerForward) => `${ratio(tokensPerForward)} Tokens pro Durchlauf`,
  times: (times) => `${plain(times)}×`,
  up: 't(B)/t(1)',
  across: 'B, Tokens in einem Durchlauf, log',

  table: {
    caption: 'Zeit eines Durchlaufs nach seiner Breite',
    tokens: 'Tokens, B',
    median: 'Median, ms',
    half: 'Mittlere Hälfte, ms',
    times: 't(B)/t(1)',
    timed: 'Gemessen',
    span,
  },

  law: {
    head: 'Warum das Rennen so ausging',
    lead: (width) =>
      `Die Durchläufe dieses Laufs gingen im Mittel über ${tokens(width)}. Ein solcher ergibt mehr als einer über ein einziges Token und kostet womöglich mehr. Das Tempo wächst also um Tokens pro Durchlauf × t(1)/t(${width}):`,
    noRoom: (width) =>
      `Der Prompt lässt im Kontext keinen Platz für einen Durchlauf über ${tokens(width)}; keiner wurde gemessen.`,
    sum: (tokensPerForward, one, wide, speedUp) =>
      `${ratio(tokensPerForward)} × ${precise(one)} ms / ${precise(wide)} ms = <result>${ratio(speedUp)}</result>`,
    measured: (times) => `Gemessen: <figure>${ratio(times)}</figure>.`,
    missed(percent, width) {
      const takes = `sie nimmt jeden Durchlauf als einen über ${tokens(width)}, und zwischen zweien keine Zeit`;
      if (percent === 0) return `Die Rechnung trifft die Messung auf ein halbes Prozent: ${takes}.`;
      return percent > 0
        ? `Die Rechnung liegt ${percent} % über der Messung: ${takes}.`
        : `Die Rechnung liegt ${-percent} % unter der Messung: ${takes}.`;
    },
    breakEven: (tokensPerForward) =>
      `Hier gewinnt das Diffusionsmodell ab <figure>${ratio(tokensPerForward)}</figure> Tokens pro Durchlauf.`,
    scattered: (wide) =>
      `Einzelne Durchläufe streuten (die Hälfte brauchte ${series(
        wide.map(({ tokens: width, half }) => `${span(half)} ms über ${tokens(width)}`),
      )}), wie immer, wenn etwas anderes das Gerät beschäftigt: Die Rechnung ist grob.`,
  },
};
