import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';
import type { Plugin } from 'vite';

/** What the page is made of, and where a reader of the built page finds what it refers to. */
const TEXT = fileURLToPath(new URL('../../docs/explained.md', import.meta.url));
const PAGE = 'explained.html';
const PLACE = '<!-- docs/explained.md -->';

/**
 * Puts `docs/explained.md` into `explained.html`: the page that says how it works, in words for everybody.
 * @param source address of the repository, for references to its other documents; they are plain text without one
 */
export function readingPage(source: string | undefined): Plugin {
  return {
    name: 'unmask:reading-page',
    configureServer(server) {
      server.watcher.add(TEXT);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        path.endsWith(PAGE)
          ? html.replace(PLACE, () => htmlOf(readFileSync(TEXT, 'utf8'), source))
          : html,
    },
  };
}

/** @returns HTML whose headings have ids: their text in lower case, words joined by hyphens */
export function htmlOf(markdown: string, source: string | undefined): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const inner = this.parser.parseInline(tokens);
        return `<h${depth} id="${anchorOf(text)}">${inner}</h${depth}>\n`;
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
