import { Fragment, type ReactNode } from 'react';
import './doubt.css';
import { useDoubt } from '../../core/doubt/doubt-hooks.ts';
import { chanceText, namedPlaces, unknownText } from '../../core/doubt/words.ts';

/** Said beside a text that is more likely wrong than right. */
export function DoubtNote(): ReactNode {
  const doubt = useDoubt();
  if (doubt === null || !doubt.unsure) return null;
  const places = namedPlaces(doubt);
  return (
    <div className="doubt" data-testid="doubt">
      <span className="doubt-sign" aria-hidden="true">
        ?
      </span>
      <p>
        <b>This may well be wrong.</b> The model is unsure of it: the chance that it is right is{' '}
        {chanceText(doubt.chance)}. {unknownText(doubt)}
        {places.length > 0 && (
          <>
            {' '}
            It doubts{' '}
            {places.map(({ text, line }, i) => (
              <Fragment key={`${line} ${text}`}>
                {i > 0 && (i === places.length - 1 ? ' and ' : ', ')}
                <code className="doubted">{text}</code> in line {line}
              </Fragment>
            ))}
            .
          </>
        )}
      </p>
    </div>
  );
}
