import type { ReactNode } from 'react';
import { late } from '../../words/late.ts';
import '../../ui/section.css';
import '../../ui/text.css';
import './pareto.css';
import { PublishedTable } from './published-table.tsx';
import { SweepForm } from './sweep-form.tsx';
import { SweepStatus } from './sweep-status.tsx';

/** What few people need: a grid of settings measured here, for the chart, and what others have published. */
export function Sweeping(): ReactNode {
  return (
    <section
      className="section pareto"
      id="sweeping"
      aria-labelledby="sweeping-head"
      data-testid="sweeping"
    >
      <div className="section-head">
        <h2 id="sweeping-head">{late.sweep.head}</h2>
        <p>{late.sweep.lead}</p>
      </div>
      <SweepForm />
      <SweepStatus />
      <PublishedTable />
    </section>
  );
}
