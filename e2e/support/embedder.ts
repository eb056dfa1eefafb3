import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';

/** What the page that holds an embed heard from it. */
export interface Heard {
  readonly origin: string;
  readonly data: { readonly type?: string; readonly height?: number };
}

declare global {
  interface Window {
    heardFromEmbeds?: Heard[];
  }
}

/** A page of another site: 127.0.0.1 where the build is served from localhost. */
export class Embedder {
  readonly #server: Server;
  readonly origin: string;
  body = '';

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async start(): Promise<Embedder> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('There is no port.');
    const embedder = new Embedder(server, address.port);
    server.on('request', (_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>A blog</title><script>${LISTEN}</script>${embedder.body}`,
      );
    });
    return embedder;
  }

  /** Opens a page with this in its body. */
  async show(page: Page, body: string): Promise<void> {
    this.body = body;
    await page.goto(`${this.origin}/`);
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}

/** Kept from the first moment on, so that no early word is missed. */
const LISTEN = `
  window.heardFromEmbeds = [];
  addEventListener('message', ({ origin, data }) => heardFromEmbeds.push({ origin, data }));
`;

/** All that the embeds of a page have said to its window. */
export function heardBy(page: Page): Promise<Heard[]> {
  return page.evaluate(() => window.heardFromEmbeds ?? []);
}
