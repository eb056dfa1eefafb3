import type { ReactNode } from 'react';
import { quoted } from '../../core/canvas/token-text.ts';
import { glimpseOf, type Vocabulary } from '../../engine/trace/pieces.ts';
import type { Seen } from '../../words/en/readout.ts';

/** What there is to see of a token by itself, its blanks made visible. */
export function seenOf(id: number, vocabulary: Vocabulary): Seen {
  const { text, kind } = glimpseOf(id, vocabulary);
  return { text: quoted(text), isPart: kind === 'part' };
}

interface TokenChipProps {
  readonly id: number;
  readonly vocabulary: Vocabulary;
}

/** A token as it is written: structure has its name, and looks otherwise. */
export function TokenChip({ id, vocabulary }: TokenChipProps): ReactNode {
  const { kind } = glimpseOf(id, vocabulary);
  return (
    <code className="slot-token" data-kind={kind}>
      {seenOf(id, vocabulary).text}
    </code>
  );
}
