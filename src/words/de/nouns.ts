import { plural } from '../intl.ts';

/*
 * German, as readers of the field write it. One word for one thing:
 *
 * canvas Leinwand, slot Platz, mask Maske, token Token, chunk Chunk, block Block, window Fenster; pass and forward
 * Durchlauf, prefill Prefill, denoise Denoise, commit Commit (festschreiben), decode Decode; step Schritt, reveal
 * aufdecken, edit ändern, mask again neu maskieren, given vorgegeben; rule Regel, draft and verify Entwurf und Prüfung,
 * nearness Nähe, seed Seed; run Lauf, sweep Messreihe, setting Einstellung, race Rennen, twin Zwilling, point Punkt,
 * frontier Front, key Legende, chart Diagramm; prompt Prompt, instruction Anweisung, signature Signatur, task Aufgabe,
 * test Test; runtime Laufzeitumgebung, fault Fehler, embed Einbettung, speed Tempo, doubt Zweifel, confidence
 * Sicherheit.
 *
 * Nobody is addressed where the sentence does without; else with "Sie". What a button does is an infinitive or a noun.
 */

/** Numbers of things that many sentences name. */

export const tokens = (n: number): string => plural(n, { one: '# Token', other: '# Tokens' });
export const passes = (n: number): string =>
  plural(n, { one: '# Durchlauf', other: '# Durchläufe' });
/** In the dative: "in 3 Durchläufen". */
export const inPasses = (n: number): string =>
  plural(n, { one: 'in # Durchlauf', other: 'in # Durchläufen' });
export const steps = (n: number): string => plural(n, { one: '# Schritt', other: '# Schritte' });
export const slots = (n: number): string => plural(n, { one: '# Platz', other: '# Plätze' });
