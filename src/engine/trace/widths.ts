import { denoisedIn, tokensIn, type Denoised, type Trace } from './trace.ts';

/**
 * Tokens that each forward of a run computed. A draft that ends in [EOS] is checked without it, and where draft and
 * verify refused one, [EOS] was refused with the rest: only the pass that made the draft says so.
 */
export function forwardWidths(
  { passes, settings }: Pick<Trace, 'passes' | 'settings'>,
  eosId: number,
): number[] {
  const isVerified = settings.policy.kind === 'verify';
  let draft: Denoised | undefined;
  return passes.map((pass) => {
    const isRefused = isVerified && pass.kind === 'commit' && pass.rejected > 0;
    const endless = isRefused && draft?.revealed.at(-1)?.id === eosId ? 1 : 0;
    draft = denoisedIn(pass);
    return tokensIn(pass) - endless;
  });
}
