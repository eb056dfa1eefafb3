import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../fault.ts';
import { formatSourceRef, HUB, parseSourceRef } from './source-ref.ts';

const hubRef = (repository: string, revision = 'main', hub = HUB) => ({
  kind: 'hub',
  hub,
  repository,
  revision,
});

function whyOf(text: string): unknown {
  try {
    return parseSourceRef(text);
  } catch (error) {
    const { code, data } = faultOf(error);
    return [code, 'why' in data ? data.why : null];
  }
}

describe('what a person names', () => {
  it.each([
    [
      'dllm-hub/Qwen3-0.6B-diffusion-bd3lm-v0.1',
      hubRef('dllm-hub/Qwen3-0.6B-diffusion-bd3lm-v0.1'),
    ],
    ['  a/b@refs/pr/1 ', hubRef('a/b', 'refs/pr/1')],
    ['a/b@0123abc', hubRef('a/b', '0123abc')],
    ['https://huggingface.co/a/b', hubRef('a/b')],
    ['https://huggingface.co/a/b/tree/v1.0', hubRef('a/b', 'v1.0')],
    ['https://huggingface.co/a/b/resolve/main/config.json', hubRef('a/b')],
    [
      'https://x.example/models/m?a=1#b',
      { kind: 'folder', address: 'https://x.example/models/m/' },
    ],
    ['http://localhost:8080/m/', { kind: 'folder', address: 'http://localhost:8080/m/' }],
  ])('%s is found', (text, ref) => {
    expect(parseSourceRef(text)).toEqual(ref);
  });

  it('is looked for at another hub where one is named', () => {
    expect(parseSourceRef('a/b', 'https://mirror.example')).toEqual(
      hubRef('a/b', 'main', 'https://mirror.example'),
    );
  });

  it.each([
    ['', 'name'],
    ['name', 'name'],
    ['a/b/c', 'name'],
    ['../b', 'name'],
    ['a/..', 'name'],
    ['a/b@', 'name'],
    ['a/b@x@y', 'name'],
    ['a/b@../../etc', 'name'],
    ['a/b?x=1', 'name'],
    ['a/b#x', 'name'],
    ['a/<script>alert(1)</script>', 'name'],
    ['a/b%2f..%2fc', 'name'],
    ['https://huggingface.co/datasets', 'name'],
    ['https://', 'name'],
    ['javascript:alert(1)//a/b', 'scheme'],
    ['data:text/html,<script>alert(1)</script>', 'scheme'],
    ['blob:https://x.example/1', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://x.example/m', 'scheme'],
    ['https://user:secret@x.example/m', 'credentials'],
  ])('%s is refused', (text, why) => {
    expect(whyOf(text)).toEqual(['source-refused', why]);
  });

  it('is the same after it was written down', () => {
    const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}([._-][A-Za-z0-9]{1,8}){0,2}$/);
    fc.assert(
      fc.property(part, part, part, (owner, name, revision) => {
        const ref = parseSourceRef(`${owner}/${name}@${revision}`);
        expect(parseSourceRef(formatSourceRef(ref))).toEqual(ref);
      }),
    );
  });

  it('never leads to another host or scheme than it says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const ref = parseSourceRef(text);
          if (ref.kind === 'hub') {
            const { origin, pathname } = new URL(`${ref.hub}/${ref.repository}/`);
            expect([origin, pathname]).toEqual([HUB, `/${ref.repository}/`]);
          } else expect(ref.address).toMatch(/^https?:/);
        } catch (error) {
          expect(faultOf(error).code).toBe('source-refused');
        }
      }),
    );
  });
});
