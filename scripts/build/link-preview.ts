import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const PICTURE = new URL('./preview.png', import.meta.url);
const NAME = 'preview.png';

/** As the picture is, CSS pixels: what services crop least. */
const SIZE = { width: 1200, height: 630 };

/**
 * Tells services that unfold links what the page is, with a picture.
 * @param site address that the build will have, with its path: pictures need a whole address, so there are no tags
 *   without one
 */
export function linkPreview(site: string | undefined): Plugin {
  return {
    name: 'unmask:link-preview',
    apply: 'build',
    generateBundle() {
      if (site === undefined) return;
      this.emitFile({ type: 'asset', fileName: NAME, source: readFileSync(PICTURE) });
    },
    transformIndexHtml: (html, { path }) =>
      site !== undefined && path.endsWith('index.html') ? tagsOf(html, site) : [],
  };
}

/**
 * @param html whose title and description are said once more
 * @throws Error where it has none
 */
export function tagsOf(html: string, site: string): HtmlTagDescriptor[] {
  const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
  const description = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html)?.[1];
  if (title === undefined || description === undefined) {
    throw new Error('A page of the build has no title or no description.');
  }
  const properties: Record<string, string> = {
    'og:type': 'website',
    'og:site_name': 'Unmask',
    'og:title': title,
    'og:description': description,
    'og:url': site,
    'og:image': new URL(NAME, site).href,
    'og:image:width': String(SIZE.width),
    'og:image:height': String(SIZE.height),
    'og:image:alt': 'Code on a canvas of masks, half of them lifted.',
    'twitter:card': 'summary_large_image',
  };
  return Object.entries(properties).map(([property, content]) => ({
    tag: 'meta',
    attrs: { [property.startsWith('og:') ? 'property' : 'name']: property, content },
    injectTo: 'head',
  }));
}
