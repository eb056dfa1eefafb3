import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

/** The pages that say how it works, in words for everybody: what each is made of. */
const PAGES = {
  'explained.html': 'docs/explained.md',
  'explained.de.html': 'docs/explained.de.md',
};
/** The one whose headings name the anchors of all, so that a link leads to the same place in every language. */
const FIRST = 'docs/explained.md';

const fileOf = (text: string): string => fileURLToPath(new URL(`../../${text}`, import.meta.url));

/**
 * Puts `docs/explained.md` into `explained.html`, and its translations into theirs.
 * @param source address of the repository, for references to its other documents; they are plain text without one
 */
export function readingPage(source: string | undefined): Plugin {
  return {
    name: 'unmask:reading-page',
    configureServer(server) {
      for (const text of Object.values(PAGES)) server.watcher.add(fileOf(text));
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => {
        const page = Object.entries(PAGES).find(([name]) => path.endsWith(name));
        if (page === undefined) return html;
        const [, text] = page;
        const anchors = anchorsOf(readFileSync(fileOf(FIRST), 'utf8'));
        return html.replace(`<!-- ${text} -->`, () =>
          htmlOf(readFileSync(fileOf(text), 'utf8'), source, anchors),
        );
      },
    },
  };
}

/** The anchors of a text's headings, in their order. */
export function anchorsOf(markdown: string): readonly string[] {
  return new Marked()
    .lexer(markdown)
    .flatMap((token) => (token.type === 'heading' ? [anchorOf(String(token['text']))] : []));
}

/** @param anchors of its headings, in their order */
export function htmlOf(
  markdown: string,
  source: string | undefined,
  anchors: readonly string[] = anchorsOf(markdown),
): string {
  const left = anchors.values();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const inner = this.parser.parseInline(tokens);
        const anchor = left.next().value ?? anchorOf(text);
        return `<h${depth} id="${anchor}">${inner}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens);
        if (/^https:/.test(href)) return `<a href="${href}">${inner}</a>`;
        // Another document of the repository, which is no part of the build.
        return source === undefined
          ? inner
          : `<a href="${new URL(`blob/HEAD/docs/${href}`, withSlash(source)).href}">${inner}</a>`;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}

/** "Steps" is #steps, "Chunk size" is #chunk-size. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
