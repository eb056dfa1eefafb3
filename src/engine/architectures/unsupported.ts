import { fault, FaultError, type FaultData } from '../fault.ts';

type Told = FaultData['model-unsupported'];
type Feature = Extract<Told, { why: 'feature' }>['feature'];
type Question = Extract<Told, { why: 'unsaid' }>['asks'];

/**
 * The fault of a model that does what nothing here computes.
 * @param at key of its configuration that says so
 */
export function unsupported(feature: Feature, at: string, received: string): FaultError {
  return new FaultError(fault('model-unsupported', { why: 'feature', feature, at, received }));
}

/** The fault of a model whose files do not say what must be known: whoever opens it has to, see `Answers`. */
export function unsaid(asks: Question): FaultError {
  return new FaultError(fault('model-unsupported', { why: 'unsaid', asks }));
}
