import type { ReactNode } from 'react';
import type { Fault } from '../../engine/fault.ts';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';
import { FaultNotice } from './fault-notice.tsx';

export interface SourceFaultProps {
  readonly fault: Fault;
  /** Whether the model's files are on this device: then nobody hosts them. */
  readonly isHere: boolean;
  readonly id?: string;
  readonly onRetry?: () => void;
}

/** Why a published model cannot be had or run, and what to do about it. */
export function SourceFault({ fault, isHere, ...notice }: SourceFaultProps): ReactNode {
  const { what, hint } = onDemand.sourceFaults;
  const said = {
    what: what(fault) ?? words.faults.what(fault),
    hint: hint(fault, isHere) ?? words.faults.hint(fault),
  };
  return <FaultNotice fault={fault} said={said} {...notice} />;
}
