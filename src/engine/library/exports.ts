/** What both entries give, beside `load`. None of it is run where it is only imported. */
export { FaultError, faultText, type Fault, type FaultCode, type FaultData } from '../fault.ts';
export type { RefusedRuntime } from '../fault.ts';
export { isFault } from './faults.ts';
export { Model, type Loading, type WriteOptions } from './model.ts';
export type { GoOn, SlotChange } from './go-on.ts';
export type { HeldText, Request } from './prompt.ts';
export type { FileContent, Files } from './source.ts';
export type { Writing } from './writing.ts';
export type { Backend, LoadProgress } from '../worker/protocol.ts';
export type { DeviceReport } from '../runtime/device-report.ts';
export {
  CHUNK_SIZES,
  DEFAULT_SETTINGS,
  LIMITS,
  checkSettings,
  type CacheMode,
  type Settings,
} from '../sampling/policies/settings.ts';
export { formatPolicy, type Policy } from '../sampling/policies/policies.ts';
export { parsePolicy, type ParsedPolicy } from '../sampling/policies/parse-policy.ts';
export { measure, type Measures } from '../trace/measures.ts';
export { shownNames } from '../prompt/usual-names.ts';
export { textOfTokens, type Piece, type Vocabulary } from '../trace/pieces.ts';
export type { RecordedDevice, Recording } from '../trace/recording.ts';
export type {
  Change,
  ChangedSlot,
  CommitPass,
  DecodePass,
  Denoised,
  DenoisePass,
  Edit,
  Pass,
  PrefillPass,
  Reveal,
  RunEnd,
  Trace,
  TraceModel,
  TracePrompt,
} from '../trace/trace.ts';
