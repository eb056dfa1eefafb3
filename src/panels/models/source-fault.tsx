import type { ReactNode } from 'react';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import type { Fault } from '../../engine/fault.ts';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';

const say = onDemand.sourceFaults;

/** Why a published model cannot be had or run, and what to do about it. */
export function SourceFault({ fault }: { readonly fault: Fault }): ReactNode {
  const hint = say.hint(fault);
  if (hint === null) return <FaultNotice fault={fault} />;
  const what = fault.code === 'source-refused' ? say.what(fault.data) : words.faults.what(fault);
  return <FaultNotice fault={fault} said={{ what, hint }} />;
}
