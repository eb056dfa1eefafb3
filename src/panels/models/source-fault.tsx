import type { ReactNode } from 'react';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import type { Fault } from '../../engine/fault.ts';
import { onDemand } from '../../words/on-demand.ts';

const say = onDemand.sourceFaults;

/** Why a published model cannot be had or run, and what to do about it. */
export function SourceFault({ fault }: { readonly fault: Fault }): ReactNode {
  if (fault.code !== 'source-refused') return <FaultNotice fault={fault} />;
  const { data } = fault;
  return <FaultNotice fault={fault} said={{ what: say.what(data), hint: say.hint(data) }} />;
}
