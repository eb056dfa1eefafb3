import type { SourceDescription } from '../../engine/sources/description.ts';
import { gigabytes, whole } from '../format.ts';

type Config = NonNullable<SourceDescription['config']>;

/** Parameters as people say them: "0.6 B", "120 k". */
function parameters(count: number): string {
  if (count >= 1e8) return `${(count / 1e9).toFixed(1)} B`;
  return count >= 1e6 ? `${(count / 1e6).toFixed(1)} M` : `${whole(count / 1e3)} k`;
}

/** Models that somebody else publishes: the choice, what is agreed to, and how they are asked. */
export const publishedModels = {
  title: 'Other models',
  close: 'Close',
  intro:
    'Diffusion language models that others have published. They run here, in this tab. Nothing is fetched before you say so.',

  known: {
    heading: 'Published',
    lookUp: (name: string) => `Look up ${name}`,
    licence: (name: string | null) =>
      name === null ? 'licence: asked when you look it up' : `licence ${name}`,
    memory: (bytes: number) => `about ${gigabytes(bytes)} of memory`,
    what: {
      blocks: (block: number) => `blocks of ${block}`,
      canvas: 'whole canvas at once',
    },
    figures: (humaneval: number, mbpp: number) =>
      `HumanEval <figure>${humaneval.toFixed(1)}</figure>, MBPP <figure>${mbpp.toFixed(1)}</figure>`,
    noFigures: 'see its card',
    theirs: 'Figures are their authors’ own, in percent. Sizes are counted from their shapes.',
    download: (bytes: number) => `${gigabytes(bytes)} to fetch`,
    stored: (bytes: number) => `${gigabytes(bytes)} stored in 4 bits`,
  },

  other: {
    heading: 'By name',
    field: 'Repository or address',
    note: 'owner/name, owner/name@revision, or the https address of a folder with config.json.',
    placeholder: 'owner/name@revision',
    lookUp: 'Look it up',
    lookUpAt: (host: string) => `Look it up at ${host}`,
    /** What that fetches. */
    small: (host: string) => `This reads a few small files from ${host}, and no weights.`,
  },

  /** In a frame, of the one model that its link names. */
  named: (name: string) => `This frame’s link names ${name}.`,

  /** What a link names, or the visit before had, and nobody has picked. */
  wanted: {
    repository: (name: string) => `The link names ${name}, which this site does not have.`,
    seeIt: 'See what it takes',
    folder: (name: string) =>
      `This run is one of ${name}, a folder that was opened in this page. It is not here any more, and no address leads to it.`,
    drop: 'Drop it again',
    ours: 'Use this page’s models',
  },

  own: {
    heading: 'From this device',
    choose: 'Choose a folder',
    drop: 'or drop its files here: config.json, tokenizer.json and .safetensors, or an ONNX folder.',
    dropNow: 'Drop them',
    nothing: 'There is no file in what was dropped.',
    unreadable: 'The browser may not read what was dropped: choose the folder with the button.',
    name: 'Dropped files',
  },

  /** What the files leave open. */
  unsaid: {
    asks: {
      attention: 'How does it write? Its card says so.',
      block: 'How many tokens has a block of it?',
      logits: 'What does its row of logits at a token predict?',
      mask: 'Which id has its mask token?',
    },
    canvas: 'The whole canvas at once',
    blocks: 'Block after block',
    own: 'That token',
    shifted: 'The one behind it',
    go: 'Go on',
  },

  looking: (name: string) => `Looking up ${name}`,
  stop: 'Stop',
  back: 'Back',

  confirm: {
    renamed: (from: string) => `It was called ${from}.`,
    facts: {
      host: 'From',
      licence: 'Licence',
      kind: 'Kind',
      parameters: 'Parameters',
      context: 'Context',
      fetch: 'Download',
      runtime: 'Runtime',
      stored: 'Stored here',
      memory: 'Memory',
      runs: 'Runs on',
      revision: 'Revision',
    },
    here: 'this device',
    runs: {
      decoder: 'WebGPU where it computes right, else the processor',
      masked: 'the processor: its graph comes without outputs to check WebGPU against',
    },
    noLicence: 'not said',
    tokens: (n: number) => `${whole(n)} tokens`,
    parameters,
    bytes: gigabytes,
    nothingFetched: 'nothing',
    nothingStored: 'nothing: the folder is read anew each time',
    runtime: (bytes: number) => `${gigabytes(bytes)} from this site, once`,
    memory: (bytes: number) => `about ${gigabytes(bytes)}`,
    forms: 'Keep it in',
    formsHere: 'Run it in',
    bits: (bits: number) => (bits === 32 ? 'as published' : `${bits} bits`),
    /** @param isHere whether it comes from this device, and nothing is stored */
    bitsNote: (bits: number, isHere: boolean): string => {
      if (bits === 32) return isHere ? 'It runs as it is.' : 'Kept as it was published.';
      const rounded = isHere
        ? 'Weights are rounded while they are read.'
        : 'Weights are rounded while they arrive; only the rounded ones are stored.';
      return `${rounded} It may write other texts than the original.`;
    },
    converted: 'It is in the form of this page already.',
    go: (bytes: number, host: string) => `Fetch ${gigabytes(bytes)} from ${host}`,
    load: 'Load it',
    agree: (host: string) =>
      `${host} will see your address, as any site does that you visit. It is told nothing else.`,
  },

  /** How such models are asked, in the place of this page's own words. */
  asks: {
    chat: {
      begins: { write: 'Ask', repair: 'Have repaired:', infill: 'Have completed:' },
      mayGoOn: {
        write: 'anything; it answers in prose and code',
        repair: 'say what it is meant to do',
        infill: 'say what it does, if you like',
      },
      instruction: {
        write: 'Instruction: anything you would ask it',
        repair: 'Instruction: have the function below repaired',
        infill: 'Instruction: have the code below completed',
      },
      note: 'Your words go into this model’s own chat template. Code in its answer is found, and can be tested.',
    },
    sentence: {
      begins: { write: 'Fill in', repair: 'Fill in', infill: 'Fill in' },
      mayGoOn: {
        write: 'a sentence with [MASK] where a word is missing',
        repair: 'a sentence with [MASK] where a word is missing',
        infill: 'a sentence with [MASK] where a word is missing',
      },
      instruction: {
        write: 'Sentence',
        repair: 'Sentence',
        infill: 'Sentence',
      },
      note: 'Type [MASK] for every word that is missing, anywhere in the sentence; what you type stays. A text without one is continued.',
    },
    mayMask: 'A sentence with [MASK] in it is filled in instead.',
  },

  attention: (config: Config | null, runtime: SourceDescription['runtime']) => {
    switch (config?.attention.kind) {
      case 'block-causal':
        return `blocks of ${config.attention.block}, one after the other`;
      case 'bidirectional':
        return 'the whole canvas at once';
      case 'token-causal':
        return 'chunks, as this page’s own';
      case undefined:
        // Nothing is known of one that was refused.
        return runtime === 'masked' ? 'masks of a sentence' : null;
    }
  },

  /** In the rail, once one is picked. */
  picked: {
    heading: 'Model',
    bits: (bits: number) => (bits === 32 ? 'as published' : `in ${bits} bits`),
    from: (host: string) => (host === '' ? 'from this device' : `from ${host}`),
    runs: {
      decoder: null,
      masked: 'The processor computes, whatever backend is picked.',
    },
    ours: 'Back to this page’s models',
    others: 'Other models',
  },

  rail: {
    block: 'Block size',
    blockNote: (block: number) =>
      `Fixed: this model was taught to see text in blocks of ${block}. With another size it would be another model.`,
    window: 'Window',
    windowNote: 'The canvas is filled window by window, from the left.',
    length: 'Length of the canvas',
    answerLength: 'Length at most',
    lengthNote: 'Every slot sees all others, masks ahead too: so the length is chosen before.',
    lengthBlocks: 'Blocks follow until the answer ends, or so many tokens stand.',
    slots: (n: number) => `${whole(n)} slots`,
    reveal: 'Reveal',
    itsOwn: 'The model’s own code',
    ours: 'Rules of this page',
    second: { steps: 'Steps', size: 'Sub-block' },
    cache: 'Cache',
    caches: {
      none: 'None',
      stale: 'Stale, both sides',
      'stale-prefix': 'Stale, before the window',
    },
    cacheStale:
      'An approximation, as in Fast-dLLM: keys and values outside of the window are renewed when the window moves on.',
    cacheNone: 'No cache: what every slot sees changes with every pass.',
    cacheBlocks: 'Finished blocks are cached, exactly.',
    answer: 'Answer',
    language: 'Language of the code',
    languages: {
      javascript: 'JavaScript',
      typescript: 'TypeScript',
      python: 'Python',
      any: 'Whatever it chooses',
    },
    languageNote: {
      javascript: 'Code in the answer can be tested.',
      typescript: 'Code in the answer can be tested, without its types.',
      python: 'Python is shown, and cannot be tested here.',
      any: 'Your words are passed on as they are.',
    },
    system: 'System prompt',
    systemNote: 'What the model is told before your words. Empty: what its template says.',
  },
};
