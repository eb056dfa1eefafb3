import path from 'node:path';

/** What the engine is made of, each part above those that it may import. */
const ENGINE = {
  fault: [],
  support: ['fault'],
  denoiser: [],
  graph: [],
  code: [],
  'sampling/policies': ['fault', 'denoiser'],
  prompt: ['fault', 'code'],
  trace: ['denoiser', 'code', 'prompt', 'sampling/policies'],
  sampling: ['support', 'fault', 'denoiser', 'sampling/policies', 'trace'],
  architectures: ['fault', 'denoiser', 'graph', 'prompt', 'sampling/policies', 'trace'],
  models: [
    ...['fault', 'support', 'graph', 'code', 'prompt', 'trace', 'sampling', 'architectures'],
  ],
  runtime: [
    ...['fault', 'support', 'denoiser', 'graph', 'trace', 'sampling', 'architectures', 'models'],
  ],
  // Published models: where they come from, what they are, and how they become what is kept.
  sources: ['fault', 'support', 'graph', 'architectures', 'models'],
  doubt: ['fault', 'support', 'code', 'prompt', 'trace'],
  speed: ['fault', 'support', 'denoiser', 'trace'],
  worker: [
    ...['fault', 'support', 'denoiser', 'prompt', 'trace', 'sampling', 'sampling/policies'],
    ...['architectures', 'models', 'sources', 'runtime', 'doubt', 'speed'],
  ],
  library: ['fault', 'prompt', 'trace', 'sampling/policies', 'sources', 'runtime', 'worker'],
  index: ['support', 'library', 'runtime', 'worker'],
  node: ['fault', 'models', 'sources', 'runtime', 'worker', 'library'],
};

const ENGINE_PARTS = Object.keys(ENGINE).map((part) => `engine/${part}`);

/** Parts of the engine that a page draws with; the others run in its worker. */
const FOR_PAGES = [
  ...[
    'engine/fault',
    'engine/support',
    'engine/denoiser',
    'engine/code',
    'engine/sampling/policies',
  ],
  ...['engine/prompt', 'engine/trace', 'engine/sampling', 'engine/doubt', 'engine/worker'],
  'engine/speed',
  ...['engine/models', 'engine/sources', 'engine/architectures', 'engine/runtime'],
];

/** What stands between the engine and the page: tasks and their tests, measurements, links, the frame. */
const BESIDE = ['tasks', 'sandbox', 'measure', 'share', 'embed', 'courier'];

/** What panels share, each part above those that it may import. */
const CORE = {
  canvas: [],
  // What one text has and another has not.
  changes: [],
  model: [],
  settings: ['model'],
  prompt: [],
  run: ['canvas', 'model', 'settings', 'prompt'],
  tests: ['prompt', 'run'],
  live: ['model', 'settings', 'prompt', 'run', 'tests'],
  doubt: ['model', 'run'],
  // A canvas as a drawing that stands by itself: for files, and where two stand side by side.
  picture: ['canvas', 'run'],
  // One slot of a run: what happened to it, what its model says of it.
  slot: ['model', 'settings', 'run'],
  links: ['model', 'settings', 'prompt', 'run'],
  // What of the visitor's own outlives the visit.
  kept: ['model', 'settings', 'prompt', 'run', 'slot', 'tests', 'links'],
  faults: ['model', 'settings', 'prompt'],
};

const CORE_PARTS = Object.keys(CORE).map((part) => `core/${part}`);

/**
 * Which folder may import which. Reading it top to bottom is reading the design: a folder sees only
 * what is listed for it, and itself.
 *
 * @type {Record<string, readonly string[]>}
 */
const RULES = {
  // The engine: a model and a prompt become a trace. It knows nothing of the page.
  ...Object.fromEntries(
    Object.entries(ENGINE).map(([part, from]) => [
      `engine/${part}`,
      from.map((each) => `engine/${each}`),
    ]),
  ),
  // Fakes and made models, for tests and for the page that plays a script.
  'engine/testing': ENGINE_PARTS,

  tasks: ['engine/code', 'engine/prompt'],
  sandbox: ['engine/code', 'tasks'],
  measure: [
    'engine/fault',
    'engine/denoiser',
    'engine/prompt',
    'engine/trace',
    'engine/sampling',
    'engine/sampling/policies',
    'tasks',
  ],
  share: [
    'engine/denoiser',
    'engine/prompt',
    'engine/trace',
    'engine/sampling',
    'engine/sampling/policies',
  ],
  embed: ['share', 'words'],
  // The frame that fetches from hosts which somebody has chosen.
  courier: ['engine/sources'],
  // The service worker, and the page's word with it.
  offline: ['engine/support'],

  // Every sentence of the page. It knows the engine's types, to say what they mean.
  words: [
    'engine/fault',
    'engine/code',
    'engine/sources',
    'engine/trace',
    'engine/sampling/policies',
    'engine/speed',
    'engine/doubt',
    'measure',
    'tasks',
  ],
  ui: ['words'],
  ...Object.fromEntries(
    Object.entries(CORE).map(([part, from]) => [
      `core/${part}`,
      [...FOR_PAGES, ...BESIDE, 'words', 'ui', ...from.map((each) => `core/${each}`)],
    ]),
  ),
  // One row for all of them: no panel sees another.
  panels: [...FOR_PAGES, ...BESIDE, 'words', 'ui', ...CORE_PARTS],
  app: [
    ...FOR_PAGES,
    ...BESIDE,
    'words',
    'ui',
    'offline',
    'engine/testing',
    ...CORE_PARTS,
    'panels',
  ],

  bench: [...ENGINE_PARTS, 'tasks', 'words'],
  corpus: ['engine/prompt', 'tasks'],
  cli: [...ENGINE_PARTS, ...BESIDE, 'words', 'bench', 'corpus', 'scripts'],
  e2e: [...ENGINE_PARTS, ...BESIDE, 'words', 'engine/testing', 'cli', 'scripts'],
  scripts: [...ENGINE_PARTS, 'engine/testing', 'courier', 'offline', 'sandbox', 'words'],
};

/** What the tests and the fakes of any part may use besides. */
const FOR_TESTS = ['engine/testing', ...ENGINE_PARTS];

/** Folders that may not import a package (their tests may). */
const PURE = new Set(['engine/graph', 'engine/trace', 'engine/sampling', 'engine/denoiser']);

/** Packages that the engine may import. */
const ENGINE_PACKAGES = new Set([
  'valibot',
  'acorn',
  '@huggingface/jinja',
  '@huggingface/tokenizers',
  '@huggingface/transformers',
  'hash-wasm',
  'onnxruntime-web',
  'onnxruntime-node',
]);

/**
 * The element of RULES a repository path belongs to; of a panel its own. Undefined for what the table does not
 * cover: root configuration, assets, training data.
 *
 * @param {string} file path relative to the repository root, with forward slashes
 * @returns {string | undefined}
 */
export function elementOf(file) {
  const [top = '', second = '', third = '', fourth = ''] = file.split('/');
  if (top !== 'src') return second === '' ? undefined : top;
  if (third === '') return undefined;
  switch (second) {
    case 'engine':
      if (third === 'sampling' && fourth === 'policies') return 'engine/sampling/policies';
      return `engine/${third.replace(/\.tsx?$/, '')}`;
    case 'core':
    case 'panels':
      return `${second}/${third}`;
    default:
      return second;
  }
}

/**
 * The row of RULES that holds for an element.
 *
 * @param {string} element
 */
function rowOf(element) {
  return element.startsWith('panels/') ? 'panels' : element;
}

/**
 * The rule that holds the import direction.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '{{from}} may not import {{to}}: imports run downward only.',
      pure: '{{from}} is pure: it imports no package ({{to}}).',
      foreign: '{{from}} belongs to the engine, which does not know {{to}}.',
      unknown: '{{from}} has no row in scripts/import-direction.js: add one.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');
    const from = elementOf(file);
    if (from === undefined) return {};
    const isTest = /\.test\.tsx?$|\/(?:made|fake)-[^/]*$/.test(file);
    const listed = RULES[rowOf(from)];
    const allowed = new Set([...(listed ?? []), ...(isTest ? FOR_TESTS : [])]);

    /**
     * @param {import('estree').Node} node
     * @param {unknown} source
     */
    function check(node, source) {
      if (typeof source !== 'string') return;
      const data = { from: from ?? '', to: source };
      if (!source.startsWith('.') && !source.startsWith('/')) {
        if (isTest || data.from === 'engine/testing') return;
        const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(source) ?? [];
        if (PURE.has(data.from)) context.report({ node, messageId: 'pure', data });
        else if (
          data.from.startsWith('engine/') &&
          !ENGINE_PACKAGES.has(name) &&
          !(data.from === 'engine/node' && name.startsWith('node:'))
        ) {
          context.report({ node, messageId: 'foreign', data });
        }
        return;
      }
      const base = source.startsWith('/') ? '' : path.posix.dirname(file);
      const target = path.posix.join(base, source.replace(/^\//, '').replace(/\?.*$/, ''));
      const to = elementOf(target);
      if (to === undefined || to === from) return;
      const named = { from: data.from, to };
      if (listed === undefined) context.report({ node, messageId: 'unknown', data: named });
      else if (
        (!allowed.has(to) && !allowed.has(rowOf(to))) ||
        (rowOf(data.from) === 'panels' && rowOf(to) === 'panels')
      ) {
        context.report({ node, messageId: 'direction', data: named });
      }
    }

    return {
      /** @param {any} node */
      ImportDeclaration: (node) => {
        check(node, node.source.value);
      },
      /** @param {any} node */
      ExportNamedDeclaration: (node) => {
        check(node, node.source?.value);
      },
      /** @param {any} node */
      ExportAllDeclaration: (node) => {
        check(node, node.source.value);
      },
      /** @param {any} node */
      ImportExpression: (node) => {
        check(node, node.source.value);
      },
      /** @param {any} node */
      TSImportType: (node) => {
        check(node, node.source?.value);
      },
    };
  },
};
