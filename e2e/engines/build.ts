import { build } from 'vite';

/** Builds what the flows open, unless they are told of a build. */
export default async function buildPage(): Promise<void> {
  if (process.env['UNMASK_DIST'] === undefined) await build({ logLevel: 'warn' });
}
