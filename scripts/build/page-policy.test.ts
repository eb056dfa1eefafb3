import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  COURIER_PAGE,
  courierPolicyOf,
  headersFile,
  inlineHashes,
  policyOf,
  withPolicy,
} from './page-policy.ts';

const none = { script: [], style: [] };

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the policy', () => {
  it('opens nothing wide', () => {
    const policy = directives(policyOf(none, undefined));
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'", 'blob:']);
    for (const source of [...policy.values()].flat()) {
      expect(source).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|^https?:/);
    }
    for (const name of ['script-src', 'connect-src']) {
      expect(policy.get(name)).not.toContain('data:');
    }
  });

  it.each([
    ['../weights/', []],
    ['https://models.example:8443/a/b/', ['https://models.example:8443']],
    [
      'https://huggingface.co/someone/weights/resolve/0123abc/',
      ['https://huggingface.co', 'https://*.huggingface.co', 'https://*.hf.co'],
    ],
  ])('follows where the models lie: %s', (models, sources) => {
    const connect = directives(policyOf(none, models)).get('connect-src');
    expect(connect).toEqual(["'self'", 'blob:', ...sources]);
  });

  it('lets the scripts and styles of the page through, to the letter', () => {
    const html = '<script>let a;</script><script src="x.js"></script><style>b{}</style>';
    const hash = (text: string): string =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(inlineHashes(html, 'script')).toEqual([hash('let a;')]);
    expect(inlineHashes(html, 'style')).toEqual([hash('b{}')]);
  });

  it('stands before all that it governs, or the build fails', () => {
    const html = '<head><meta charset="utf-8" /><script>1</script></head>';
    expect(withPolicy(html, 'p')).toMatch(/^<head><meta charset[^>]*>\s*<meta [^>]*content="p"/);
    expect(() => withPolicy('<head></head>', 'p')).toThrow('charset');
  });
});

it('writes headers as hosts read them: a path, then indented lines, none too long', () => {
  for (const block of headersFile(policyOf(none, undefined), courierPolicyOf(["'sha256-x'"]))
    .trim()
    .split('\n\n')) {
    const [path, ...lines] = block.split('\n');
    expect(path).toMatch(/^\/\S*$/);
    for (const line of lines) expect(line).toMatch(/^ {2}[A-Za-z-]+: .{1,1900}$/);
  }
});

it('gives each file one policy, and the frame that fetches its own', () => {
  const blocks = headersFile('default-src page', 'default-src courier').trim().split('\n\n');
  const policies = new Map(
    blocks.map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return [path, lines.find((line) => line.includes('Content-Security-Policy'))?.trim()];
    }),
  );
  // Hosts send what every pattern that fits asks for, and browsers hold to all of it.
  const policiesOf = (path: string): (string | undefined)[] =>
    [...policies]
      .filter(([pattern]) =>
        pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
      )
      .flatMap(([, policy]) => policy ?? []);
  for (const path of ['/', '/index.html', '/sw.js', '/assets/worker-1.js']) {
    expect(policiesOf(path)).toEqual([
      'Content-Security-Policy: default-src page; frame-ancestors *',
    ]);
  }
  expect(policiesOf(`/${COURIER_PAGE}`)).toEqual(['Content-Security-Policy: default-src courier']);
});
