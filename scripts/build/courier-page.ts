import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleClassicScript } from './classic-script.ts';
import { COURIER_PAGE, courierPolicyOf, inlineHashes, withPolicy } from './page-policy.ts';

const entry = fileURLToPath(new URL('../../src/courier/courier.ts', import.meta.url));

/**
 * Writes `courier.html`, the frame that fetches from hosts which somebody has chosen: one page with one script inside,
 * so that it needs nothing of its own site. Belongs before the page's policy, which writes the headers of all, and is
 * in the development server too.
 */
export function courierPage(): Plugin {
  return {
    name: 'unmask:courier-page',
    configureServer(server) {
      server.middlewares.use(`/${COURIER_PAGE}`, (_, response, next) => {
        courierHtml().then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: COURIER_PAGE, source: await courierHtml() });
    },
  };
}

async function courierHtml(): Promise<string> {
  const script = await bundleClassicScript({ entry, name: 'unmaskCourier', target: 'es2022' });
  // What would end the element early would be a defect of the script, not of a visitor.
  const html = [
    '<!doctype html>',
    '<html lang="en">',
    '  <head>',
    '    <meta charset="utf-8" />',
    '    <title>Unmask</title>',
    `    <script>${script.replaceAll('</script', '<\\/script')}</script>`,
    '  </head>',
    '</html>',
    '',
  ].join('\n');
  return withPolicy(html, courierPolicyOf(inlineHashes(html, 'script')));
}
