import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { SANDBOX_SCRIPT, SANDBOX_WORKER } from '../../src/sandbox/policy.ts';

/**
 * Puts a content security policy into every page of the build, and writes `_headers` for the hosts that
 * read it (Netlify, Cloudflare Pages and their like). The page does not depend on the headers; they add
 * what a page cannot say of itself.
 * @param models where the models lie, if not beside the page
 */
export function pagePolicy(models: string | undefined): Plugin {
  return {
    name: 'unmask:page-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const inline = { script: new Set<string>(), style: new Set<string>() };
      for (const output of Object.values(bundle)) {
        if (output.type !== 'asset' || !output.fileName.endsWith('.html')) continue;
        // It has a policy of its own.
        if (output.fileName === COURIER_PAGE) continue;
        const html = String(output.source);
        const hashes = { script: inlineHashes(html, 'script'), style: inlineHashes(html, 'style') };
        for (const hash of hashes.script) inline.script.add(hash);
        for (const hash of hashes.style) inline.style.add(hash);
        output.source = withPolicy(html, policyOf(hashes, models));
      }
      const courier = bundle[COURIER_PAGE];
      if (courier?.type !== 'asset') throw new Error(`The build has no ${COURIER_PAGE}.`);
      const frame = String(courier.source);
      const source = headersFile(
        policyOf(inline, models),
        courierPolicyOf(inlineHashes(frame, 'script')),
      );
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}

/** Of scripts and styles that stand in the page, as the policy writes them. */
export interface InlineHashes {
  readonly script: Iterable<string>;
  readonly style: Iterable<string>;
}

/** The policy, ready for a header or a meta element. */
export function policyOf({ script, style }: InlineHashes, models: string | undefined): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    // WebAssembly, and the one script of the frame that generated code runs in.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...script, SANDBOX_SCRIPT],
    'worker-src': ["'self'", SANDBOX_WORKER],
    // The runtime's binary is handed over as a blob.
    'connect-src': ["'self'", 'blob:', ...modelSources(models)],
    'style-src': ["'self'", ...style],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    // The preview of the embed.
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return written(directives);
}

/** Name of the page of the frame that fetches from hosts which somebody has chosen. */
export const COURIER_PAGE = 'courier.html';

/**
 * The policy of that frame. It may reach any host over https, and this machine, until its script, which runs before
 * anything is asked of it, narrows that to the hosts that it is told.
 */
export function courierPolicyOf(script: Iterable<string>): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': [...script],
    'connect-src': ['https:', 'http://localhost:*', 'http://127.0.0.1:*'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return written(directives);
}

function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The origins that models come from, redirects included. */
function modelSources(models: string | undefined): string[] {
  if (models === undefined || !/^https?:/.test(models)) return [];
  const { origin, hostname } = new URL(models);
  // The hub keeps large files on other hosts and redirects to them.
  return hostname === 'huggingface.co'
    ? [origin, 'https://*.huggingface.co', 'https://*.hf.co']
    : [origin];
}

export function inlineHashes(html: string, element: 'script' | 'style'): string[] {
  const blocks = html.matchAll(
    new RegExp(`<${element}(?![^>]*\\bsrc=)[^>]*>([^]*?)</${element}>`, 'g'),
  );
  return [...blocks].map(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return `'sha256-${hash}'`;
  });
}

/** Before all that it governs. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const charset = /<meta charset="[^"]*"\s*\/?>/;
  if (!charset.test(html)) throw new Error('A page of the build has no <meta charset>.');
  return html.replace(charset, (found) => `${found}\n    ${meta}`);
}

/**
 * Pages may be framed by anyone: they are meant to be embedded. Isolation gives the processor's runtime its
 * threads, and CORP and CORS keep the page usable inside hosts that are isolated or sandbox it tightly.
 */
export function headersFile(policy: string, courierPolicy: string): string {
  const everything = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
  const page = { 'Content-Security-Policy': `${policy}; frame-ancestors *` };
  const fresh = { 'Cache-Control': 'no-cache' };
  const blocks: Record<string, Record<string, string>> = {
    '/*': everything,
    // Pages, workers and scripts each by their name: of two policies for one file both would hold, and the frame that
    // fetches from other hosts could not.
    // Named by their content.
    '/assets/*': { ...page, 'Cache-Control': 'public, max-age=31536000, immutable' },
    // What changes under the same name: asked for anew, and answered with 304 where it has not changed.
    '/': { ...page, ...fresh },
    '/index.html': { ...page, ...fresh },
    '/explained': page,
    '/explained.html': page,
    '/explained.de': page,
    '/explained.de.html': page,
    '/sw.js': { ...page, ...fresh },
    [`/${COURIER_PAGE}`]: { 'Content-Security-Policy': courierPolicy, ...fresh },
    [`/${COURIER_PAGE.replace('.html', '')}`]: {
      'Content-Security-Policy': courierPolicy,
      ...fresh,
    },
    '/models/*': fresh,
  };
  return Object.entries(blocks)
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${path}\n${lines.join('')}`;
    })
    .join('\n');
}
