import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { openComparison } from '../../core/kept/comparison-store.ts';
import { linksOf, useFamily, useLinked } from '../../core/kept/family.ts';
import { recordOf } from '../../core/links/recordings.ts';
import type { RunOfTree, RunTree } from '../../engine/trace/run-tree.ts';
import { measure } from '../../engine/trace/measures.ts';
import { onDemand } from '../../words/on-demand.ts';
import { CompareButton } from './compare-button.tsx';

const say = onDemand.history;

/** The runs that a link has brought beside the one on the canvas, each a link to the page with it. */
export function LinkedRuns(): ReactNode {
  const isOfLink = useLinked() !== null;
  const family = useFamily();
  const [found, setFound] = useState<{ of: RunTree; links: readonly (string | null)[] }>();
  useEffect(() => {
    let current = true;
    if (family === null) return;
    void linksOf(family).then((links) => {
      if (current) setFound({ of: family, links });
    });
    return () => {
      current = false;
    };
  }, [family]);
  if (!isOfLink || family === null || found?.of !== family) return null;
  return (
    <nav className="history-linked" aria-label={say.linked} data-testid="linked-runs">
      <h2>{say.linked}</h2>
      <ol className="history-list">
        {family.runs.map((run, i) => (
          <Row key={i} {...{ family, run, index: i }} link={found.links[i] ?? null} />
        ))}
      </ol>
    </nav>
  );
}

interface RowProps {
  readonly family: RunTree;
  readonly run: RunOfTree;
  readonly index: number;
  /** Null where no link holds it. */
  readonly link: string | null;
}

function Row({ family: { runs, shown }, run, index, link }: RowProps): ReactNode {
  const { recording, parent, pass } = run;
  const measures = useMemo(() => measure(recording.trace), [recording]);
  const left = parent === null ? undefined : runs[parent];
  const name = say.linkedRun(index + 1);
  const depth = depthOf(run, runs);
  return (
    <li
      className="history-row"
      data-shown={index === shown}
      data-depth={Math.min(1, depth)}
      style={{ '--depth': depth }}
    >
      <a
        className="history-run"
        href={link === null ? undefined : `#${link}`}
        aria-current={index === shown}
      >
        <b className="history-prompt">{name}</b>
        <span className="history-facts">
          {parent !== null && <span className="history-from">{say.leaves(parent + 1, pass)}</span>}
          <span className="mono">{say.took(1000 * measures.seconds)}</span>
          <span className="mono">{say.perForward(measures.tokensPerForward)}</span>
        </span>
      </a>
      {left !== undefined && (
        <CompareButton
          name={name}
          onCompare={() =>
            openComparison(recordOf(left.recording, 'link'), recordOf(recording, 'link'))
          }
        />
      )}
    </li>
  );
}

function depthOf({ parent }: RunOfTree, runs: RunTree['runs']): number {
  const over = parent === null ? undefined : runs[parent];
  return over === undefined ? 0 : 1 + depthOf(over, runs);
}
