import type { Policy } from '../../engine/sampling/policies/policies.ts';
import type { Decided } from '../../engine/trace/standing.ts';
import type { Vocabulary } from '../../engine/trace/pieces.ts';
import { confidenceInk, GIVEN_INK, type InkMode, orderInk, orderStep, syntaxInk } from './ink.ts';
import type { SyntaxClass } from './syntax.ts';

/** How tokens are drawn: their text and their colour. */
export interface Palette {
  readonly vocabulary: Vocabulary;
  readonly mode: InkMode;
  /** Passes that the order ramp spans. */
  readonly ramp: number;
  readonly policy: Policy;
}

/**
 * The colour of a token, as a CSS value.
 * @param kind its class within the code around it, as far as that is known
 */
export function inkOf(palette: Palette, token: Decided, kind: SyntaxClass): string {
  if (token.given && palette.mode !== 'syntax') return GIVEN_INK;
  switch (palette.mode) {
    case 'order':
      return orderInk(orderStep(token.step, palette.policy), palette.ramp);
    case 'confidence':
      return confidenceInk(token.confidence);
    case 'syntax':
      return syntaxInk(kind);
  }
}
