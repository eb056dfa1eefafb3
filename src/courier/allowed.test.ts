import { describe, expect, it } from 'vitest';
import { originsOf, parseSourceRef } from '../engine/sources/source-ref.ts';
import { allowedOrigins } from './allowed.ts';

describe('what the frame may reach', () => {
  it.each([
    ['a/b', 'https://huggingface.co'],
    ['a/b', 'https://mirror.example:8443'],
    ['a/b', 'http://localhost:4422'],
    ['https://x.example/models/m/', 'https://huggingface.co'],
  ])('is what a source names: %s at %s', (text, hub) => {
    const origins = originsOf(parseSourceRef(text, hub));
    expect(origins.length).toBeGreaterThan(0);
    expect(allowedOrigins(origins.join(' '))).toEqual(origins);
  });

  it.each([
    '*',
    'https:',
    'https://*',
    "'self'",
    'data:',
    'https://x.example;script-src',
    'https://x.example,https://y.example',
    'javascript:alert(1)',
    'https://x.example/path',
    '',
  ])('is never wider or of another kind: %s', (text) => {
    expect(allowedOrigins(text)).toEqual([]);
  });
});
