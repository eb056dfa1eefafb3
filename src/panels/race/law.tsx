import type { ReactNode } from 'react';
import { forwardWidth, speedLaw } from '../../measure/forward-cost.ts';
import type { RaceResult } from '../../measure/race-result.ts';
import { ratio } from '../../words/format.ts';
import type { RaceRecord } from './race-store.ts';
import { missText, precise, scatterNote } from './words.ts';

interface LawProps {
  readonly record: RaceRecord;
  readonly result: RaceResult;
}

/** The speed law with this device's numbers in it, and how near it came. */
export function Law({ record, result }: LawProps): ReactNode {
  const { points } = record.cost;
  const width = forwardWidth(record.diffusion.trace.passes);
  const law = speedLaw(points, result.diffusion.tokensPerForward, width);
  return (
    <div className="race-law" data-testid="race-law">
      <h4>Why the race went as it did</h4>
      <p className="small">
        The forwards of this run went over {width} tokens in the mean. Such a forward yields more
        than one over a single token, and may cost more. So the speed-up is tokens per forward ×
        t(1)/t({width}):
      </p>
      {law === null ? (
        <p className="small">
          The prompt leaves no room in the context for a forward of {width} tokens; none was timed.
        </p>
      ) : (
        <>
          <p className="race-sum">
            {ratio(law.tokensPerForward)} × {precise(law.one)} ms / {precise(law.wide)} ms ={' '}
            <b data-testid="race-predicted">{ratio(law.speedUp)}</b>
          </p>
          <p className="small">
            Measured: <b>{ratio(result.ratio)}</b>. The law is {missText(law, result.ratio)}: it
            takes every forward as one of {width} tokens, and no time between two. Here the
            diffusion model wins from <b>{ratio(law.breakEven)}</b> tokens a forward on.{' '}
            {scatterNote(points, width)}
          </p>
        </>
      )}
    </div>
  );
}
