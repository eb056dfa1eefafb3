/** What a load is at; `start` before it says so itself. */
export type LoadPhase = 'start' | 'download' | 'verify' | 'compile' | 'self-check';

const PHASES: Readonly<Record<LoadPhase, string>> = {
  start: 'Starting',
  download: 'Downloading',
  verify: 'Verifying',
  compile: 'Building the graph',
  'self-check': 'Checking itself',
};

/** How far a load has come. */
export const loading = {
  bar: 'Loading the model',
  shown: (phase: LoadPhase, percent: number) => `${PHASES[phase]} <figure>${percent} %</figure>`,
  heard: (phase: LoadPhase, percent: number) => `${PHASES[phase]}, ${percent} percent`,
  cancel: 'Cancel',
};
