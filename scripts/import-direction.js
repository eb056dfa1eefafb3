import path from 'node:path';

/**
 * Which folder may import which. Reading it top to bottom is reading the design: a folder sees only
 * what is listed for it. `types` may be imported with `import type` alone, so that the page can name
 * a shape without pulling the code that owns it into its bundle.
 *
 * @type {Record<string, { from: readonly string[], types?: readonly string[] }>}
 */
const RULES = {
  // Pure: no package either, see PURE.
  diffusion: { from: [] },
  graph: { from: [] },

  tasks: { from: ['common'] },
  sandbox: { from: ['common', 'tasks'] },
  model: { from: ['common', 'diffusion', 'graph', 'tasks'] },
  runtime: { from: ['common', 'diffusion', 'graph', 'model'] },
  worker: { from: ['common', 'worker-client', 'runtime', 'model', 'doubt', 'diffusion', 'tasks'] },
  'worker-client': { from: ['common', 'diffusion'], types: ['model', 'runtime', 'doubt'] },

  // The service worker, and the page's word with it.
  offline: { from: ['common'] },

  measure: { from: ['common', 'diffusion', 'tasks'] },
  doubt: { from: ['common', 'diffusion', 'tasks'] },
  share: { from: ['common', 'diffusion', 'tasks'] },
  ui: { from: [] },
  embed: { from: ['common', 'share'] },
  features: {
    from: [
      'common',
      'worker-client',
      'measure',
      'doubt',
      'share',
      'ui',
      'tasks',
      'diffusion',
      'sandbox',
      'embed',
    ],
    types: ['model'],
  },
  app: {
    from: [
      'common',
      'features',
      'worker-client',
      'measure',
      'doubt',
      'share',
      'ui',
      'tasks',
      'diffusion',
      'sandbox',
      'embed',
      'model',
      'offline',
    ],
  },
  // A file directly in src/: vocabulary that the folders share.
  common: { from: [] },

  corpus: { from: ['tasks'] },
  cli: {
    from: [
      'common',
      'diffusion',
      'graph',
      'model',
      'runtime',
      'worker',
      'worker-client',
      'sandbox',
      'tasks',
      'measure',
      'doubt',
      'share',
      'embed',
      'corpus',
      'bench',
      'scripts',
    ],
  },
  bench: {
    from: ['common', 'diffusion', 'graph', 'model', 'runtime', 'worker', 'tasks'],
    types: ['worker-client'],
  },
  e2e: {
    from: [
      'graph',
      'model',
      'runtime',
      'scripts',
      'common',
      'diffusion',
      'sandbox',
      'tasks',
      'share',
      'measure',
      'doubt',
      'worker-client',
      'cli',
    ],
  },
  scripts: { from: ['offline', 'sandbox'] },
};

/** Folders that may not import a package either (their tests may). */
const PURE = new Set(['diffusion', 'graph']);

const WORKER_CLIENT = new Set(['client.ts', 'journal.ts', 'pending.ts', 'protocol.ts']);

/**
 * The element of RULES a repository path belongs to. Undefined for what the table does not cover:
 * root configuration, assets, training data.
 *
 * @param {string} file path relative to the repository root, with forward slashes
 * @returns {string | undefined}
 */
export function elementOf(file) {
  const [top = '', second = '', third] = file.split('/');
  if (top !== 'src') return second === '' ? undefined : top;
  if (third === undefined) return 'common';
  if (second === 'worker' && WORKER_CLIENT.has(third)) return 'worker-client';
  return second;
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
      typeOnly: '{{from}} may only `import type` from {{to}}.',
      pure: '{{from}} is pure: it imports no package ({{to}}).',
      unknown: '{{from}} has no row in scripts/import-direction.js: add one.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll('\\', '/');
    const from = elementOf(file);
    if (from === undefined) return {};
    const isTest = /\.test\.tsx?$/.test(file);
    const rule = RULES[from];

    /**
     * @param {import('estree').Node} node
     * @param {unknown} source
     * @param {boolean} typeOnly
     */
    function check(node, source, typeOnly) {
      if (typeof source !== 'string') return;
      if (!source.startsWith('.') && !source.startsWith('/')) {
        if (PURE.has(from ?? '') && !isTest && !typeOnly) {
          context.report({ node, messageId: 'pure', data: { from: from ?? '', to: source } });
        }
        return;
      }
      const base = source.startsWith('/') ? '' : path.posix.dirname(file);
      const target = path.posix.join(base, source.replace(/^\//, '').replace(/\?.*$/, ''));
      const to = elementOf(target);
      if (to === undefined || to === from) return;
      const data = { from: from ?? '', to };
      if (rule === undefined) context.report({ node, messageId: 'unknown', data });
      else if (rule.from.includes(to)) return;
      else if (!rule.types?.includes(to)) context.report({ node, messageId: 'direction', data });
      else if (!typeOnly) context.report({ node, messageId: 'typeOnly', data });
    }

    return {
      /** @param {any} node */
      ImportDeclaration: (node) => {
        check(node, node.source.value, node.importKind === 'type');
      },
      /** @param {any} node */
      ExportNamedDeclaration: (node) => {
        check(node, node.source?.value, node.exportKind === 'type');
      },
      /** @param {any} node */
      ExportAllDeclaration: (node) => {
        check(node, node.source.value, node.exportKind === 'type');
      },
      /** @param {any} node */
      ImportExpression: (node) => {
        check(node, node.source.value, false);
      },
      /** @param {any} node */
      TSImportType: (node) => {
        check(node, node.source?.value, true);
      },
    };
  },
};
