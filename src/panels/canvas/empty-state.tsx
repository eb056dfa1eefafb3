import type { ReactNode } from 'react';
import { labelOf } from '../../engine/prompt/asked.ts';
import { EXAMPLES } from '../../core/prompt/examples.ts';
import { words } from '../../words/words.ts';
import { asksOf, useModels } from '../../core/model/model-store.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';

/** The canvas before any run: what to try. */
export function EmptyState(): ReactNode {
  const { kind, instruction, fill } = usePrompt();
  const isOurs = useModels((models) => asksOf(models)?.form !== 'text');
  return (
    <div className="empty">
      <p>{words.canvas.empty}</p>
      <ul>
        {(isOurs ? EXAMPLES[kind] : []).slice(0, 4).map((example) => (
          <li key={labelOf(example)}>
            <button
              className="text-button"
              type="button"
              aria-pressed={instruction === example.instruction}
              onClick={() => fill(example)}
            >
              {labelOf(example)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
