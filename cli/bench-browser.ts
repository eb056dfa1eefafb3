import { chromium, type Browser } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { build, preview, type PreviewServer } from 'vite';
import { formatAddress } from '../src/bench/address.ts';
import type { BenchAsked, BenchResult } from '../src/bench/bench.ts';
import { CommandError } from './command-error.ts';
import type { Passes } from '../src/engine/runtime/webgpu.ts';
import { findBrowser } from '../scripts/browser.js';

const CONFIG = fileURLToPath(new URL('../bench.vite.config.ts', import.meta.url));

/** WebGPU where Chromium would not offer it by itself, and timestamps that are not rounded to 100 µs. */
const FLAGS = [
  '--enable-unsafe-webgpu',
  '--enable-features=Vulkan',
  '--enable-webgpu-developer-features',
];

export interface BrowserBench extends BenchAsked {
  readonly backend: 'webgpu' | 'wasm';
  readonly passes: Passes;
}

export interface BrowserBenchOptions {
  /** Further flags of Chromium. */
  readonly flags: readonly string[];
  /** Waits for a browser that somebody opens instead of starting one. */
  readonly serves: boolean;
  readonly onStep: (step: string) => void;
}

/** What the page posts. The result comes from our own page in a browser that we started. */
const POSTED = v.union([
  v.object({ fault: v.object({ code: v.string(), message: v.string() }) }),
  v.custom<BenchResult>((value) => v.is(v.object({ version: v.literal(1) }), value)),
]);

/**
 * Builds the benchmark's page, serves it and waits for its result.
 * @throws CommandError with what the page met, or where there is no Chromium
 */
export async function benchInBrowser(
  asked: BrowserBench,
  { flags, serves, onStep }: BrowserBenchOptions,
): Promise<BenchResult> {
  await build({ configFile: CONFIG, logLevel: 'warn' });
  const opened: { close(): Promise<void> }[] = [];
  try {
    const body = await new Promise<string>((resolve, reject) => {
      const show = async (): Promise<void> => {
        const server = await serve(resolve);
        opened.unshift(server);
        const address = `${baseOf(server)}${formatAddress({ ...asked, auto: true })}`;
        if (serves) {
          onStep(`Open ${address}`);
          return;
        }
        const browser = await launch(flags);
        opened.unshift(browser);
        const page = await browser.newPage();
        page.on('crash', () => reject(new CommandError('The page crashed.', { wrongly: false })));
        await page.goto(address);
      };
      show().catch(reject);
    });
    const posted = v.parse(v.pipe(v.string(), v.parseJson(), POSTED), body);
    if ('fault' in posted) throw new CommandError(posted.fault.message, { wrongly: false });
    return posted;
  } finally {
    for (const one of opened) await one.close();
  }
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new CommandError('There is no Chromium here; --serve waits for any browser.');
  }
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

function serve(onResult: (body: string) => void): Promise<PreviewServer> {
  return preview({
    configFile: CONFIG,
    logLevel: 'warn',
    preview: { port: 4790 },
    plugins: [
      {
        name: 'unmask:bench-result',
        configurePreviewServer({ middlewares }) {
          middlewares.use('/result', (request, response, next) => {
            if (request.method !== 'POST') {
              next();
              return;
            }
            let body = '';
            request.setEncoding('utf8');
            request.on('data', (part: string) => (body += part));
            request.on('end', () => {
              response.end();
              onResult(body);
            });
          });
        },
      },
    ],
  });
}

function baseOf({ resolvedUrls }: PreviewServer): string {
  const [base] = resolvedUrls?.local ?? [];
  if (base === undefined) throw new CommandError('The server has no address.', { wrongly: false });
  return base;
}
