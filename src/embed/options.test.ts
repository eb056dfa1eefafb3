import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_EMBED,
  EMBED_THEMES,
  type EmbedOptions,
  embedQuery,
  PARTS,
  readEmbedOptions,
} from './options.ts';
import { LANGUAGE_TAGS } from '../words/languages.ts';

const optionsArb: fc.Arbitrary<EmbedOptions> = fc.record({
  theme: fc.constantFrom(...EMBED_THEMES),
  language: fc.constantFrom(null, ...LANGUAGE_TAGS),
  hidden: fc.subarray([...PARTS]),
  autoplay: fc.boolean(),
  controller: fc.option(fc.webUrl({ withFragments: false }).map((url) => new URL(url).origin)),
});

describe('the query of an embed', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(optionsArb, (options) => {
        expect(readEmbedOptions(`?${embedQuery(options)}`)).toEqual(options);
      }),
    );
  });

  it('says only what differs', () => {
    expect(embedQuery(DEFAULT_EMBED)).toBe('embed=1');
    expect(embedQuery({ ...DEFAULT_EMBED, theme: 'dark', hidden: ['run', 'open'] })).toBe(
      'embed=1&theme=dark&hide=run,open',
    );
  });

  it('asks for an embed or for the whole page', () => {
    for (const search of ['', '?', '?embed=0', '?embed=true', '?theme=dark']) {
      expect(readEmbedOptions(search)).toBeNull();
    }
  });

  it('ignores what it does not know', () => {
    expect(
      readEmbedOptions('?embed=1&theme=pink&lang=tlh&hide=all,run,,toString&x=y&autoplay='),
    ).toEqual({
      ...DEFAULT_EMBED,
      hidden: ['run'],
    });
  });

  it.each([
    'null',
    '*',
    'https://a.example/',
    'https://a.example/page',
    'javascript:alert(1)',
    'file://',
  ])('takes %s for no origin', (origin) => {
    const options = readEmbedOptions(`?embed=1&origin=${encodeURIComponent(origin)}`);
    expect(options?.controller).toBeNull();
  });
});
