import type { ReactNode } from 'react';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { fetchBytes, KNOWN_MODELS, memoryBytes, storedBytes } from './known-models.ts';

const say = onDemand.publishedModels.known;

/** Published models that are known to fit, what their authors say of them, and how large they are. */
export function KnownList({ onPick }: { readonly onPick: (name: string) => void }): ReactNode {
  return (
    <section aria-labelledby="published-known">
      <h3 id="published-known">{say.heading}</h3>
      <ul className="known">
        {KNOWN_MODELS.map((model) => {
          const { repository, block, licence, measured } = model;
          const [owner = '', name = ''] = repository.split('/');
          return (
            <li key={repository}>
              <button
                type="button"
                aria-label={say.lookUp(repository)}
                aria-describedby={idOf(name)}
                onClick={() => onPick(repository)}
              >
                <small>{owner}/</small>
                {name}
              </button>
              <span className="known-facts" id={idOf(name)}>
                <span>{block === null ? say.what.canvas : say.what.blocks(block)}</span>
                <span>
                  {measured === null ? (
                    say.noFigures
                  ) : (
                    <Rich text={say.figures(measured.humaneval, measured.mbpp)} marks={FIGURES} />
                  )}
                </span>
                <span>
                  {say.download(fetchBytes(model))}, {say.stored(storedBytes(model))},{' '}
                  {say.memory(memoryBytes(model))}; {say.licence(licence)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className="rail-note">{say.theirs}</p>
    </section>
  );
}

function idOf(name: string): string {
  return `known-${name}`;
}
