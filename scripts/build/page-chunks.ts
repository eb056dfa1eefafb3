import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const ENTRY = /[\\/]src[\\/]app[\\/]entry\.ts$/;
const PAGE = /[\\/]src[\\/]app[\\/]main\.tsx$/;
/** The words of a language that is not in the page: `words/de.on-demand.ts`, those beside it, and its folder. */
const TRANSLATION = /[\\/]src[\\/]words[\\/](?!en\b)[a-z]{2}(?:[\\/]|(?:-[a-z]+)?\.on-demand\.ts$)/;

/**
 * Two chunks behind the entry, both fetched at once: what the language is chosen with and numbers are written in it,
 * and the page. The words of a language lean on the first alone, since they are there before the page is evaluated.
 * The page is one chunk: it compresses better than the dozen that sharing would make of it.
 */
export const PAGE_CHUNKS: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      debugName: 'first',
      name: (id, context) => (isFirst(id, context) ? 'first' : null),
      priority: 2,
    },
    { name: 'page', test: PAGE, priority: 1 },
  ],
};

/** Whether the entry or a translation needs a module that is none of them. */
function isFirst(id: string, context: Rolldown.ChunkingContext): boolean {
  if (ENTRY.test(id) || TRANSLATION.test(id)) return false;
  const needing = new Set([id]);
  for (const each of needing) {
    if (ENTRY.test(each) || TRANSLATION.test(each)) return true;
    for (const importer of context.getModuleInfo(each)?.importers ?? []) needing.add(importer);
  }
  return false;
}

/** Lets the browser fetch the page and its fonts along with its entry, which asks for it once it knows the language. */
export function pageAtOnce(): Plugin {
  return {
    name: 'unmask:page-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (!path.endsWith('index.html')) return [];
        const page = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.name === 'page',
        );
        if (page?.type !== 'chunk') throw new Error('The build has no chunk of the page.');
        const { fileName, imports, viteMetadata } = page;
        const fonts = Object.keys(bundle).filter((name) => name.endsWith('.woff2'));
        return [
          // Before the scripts: the page is drawn in its own letters from the start.
          ...fonts.map((font) =>
            linkOf({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${font}` }),
          ),
          ...[fileName, ...imports]
            .filter((script) => !html.includes(script))
            .map((script) => linkOf({ rel: 'modulepreload', href: `./${script}` })),
          ...[...(viteMetadata?.importedCss ?? [])].map((sheet) =>
            linkOf({ rel: 'stylesheet', href: `./${sheet}` }),
          ),
        ];
      },
    },
  };
}

function linkOf(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}
