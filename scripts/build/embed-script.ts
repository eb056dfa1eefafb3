import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleClassicScript } from './classic-script.ts';

const entry = fileURLToPath(new URL('../../src/embed/element.ts', import.meta.url));

/** Size that the embed is advised to have where nothing fits it, CSS pixels; see docs/sharing.md. */
const WIDTH = 720;
const HEIGHT = 560;

/**
 * Writes what other sites use of this one: `embed.js`, one classic script under a name that stays, and
 * `oembed.json`, which tells services that unfold links how to embed the page. Belongs behind the plugin
 * that lists the page's own files: the page itself needs neither.
 * @param site address that the build will have, with its path; without one no service can unfold links
 */
export function embedScript(site: string | undefined): Plugin {
  return {
    name: 'unmask:embed-script',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () =>
      site === undefined
        ? []
        : [
            {
              tag: 'link',
              attrs: {
                rel: 'alternate',
                type: 'application/json+oembed',
                href: new URL('oembed.json', site).href,
                title: 'Unmask',
              },
              injectTo: 'head',
            },
          ],
    async generateBundle() {
      const script = await bundleClassicScript({ entry, name: 'unmaskEmbed', target: 'es2022' });
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: script });
      const source = `${JSON.stringify(oembed(site), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source });
    },
  };
}

/** One answer for every address: what a link carries stands behind "#", which no server ever sees. */
function oembed(site: string | undefined): object {
  const src = site === undefined ? './?embed=1' : new URL('?embed=1', site).href;
  return {
    version: '1.0',
    type: 'rich',
    title: 'Unmask: watch a diffusion model write code',
    provider_name: 'Unmask',
    ...(site === undefined ? {} : { provider_url: site }),
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${src}" width="${WIDTH}" height="${HEIGHT}" loading="lazy" title="Unmask: a recorded run of a diffusion model" allow="clipboard-write; fullscreen" style="border:0"></iframe>`,
  };
}
