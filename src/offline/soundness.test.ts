import { describe, expect, it } from 'vitest';
import { hasType, isJson, isPageOf } from './soundness.ts';

describe('the type of an answer', () => {
  it.each([
    ['assets/index-1.js', 'text/javascript', true],
    ['assets/index-1.js', 'application/javascript; charset=utf-8', true],
    ['assets/index-1.js', 'Text/JavaScript', true],
    ['assets/index-1.js', 'text/html; charset=utf-8', false],
    ['assets/index-1.js', 'text/plain', false],
    ['assets/index-1.js', null, false],
    ['assets/index-1.css', 'text/css', true],
    ['assets/index-1.css', 'text/html', false],
    ['icon.svg', 'image/svg+xml', true],
    ['icon.svg', 'text/html', false],
    ['assets/sans.woff2', 'font/woff2', true],
    ['assets/sans.woff2', 'application/octet-stream', true],
    ['assets/sans.woff2', null, true],
    ['assets/sans.woff2', 'text/html', false],
    ['assets/sans.woff2', 'application/xhtml+xml', false],
  ])('%s as %s: %s', (path, type, expected) => {
    expect(hasType(path, type)).toBe(expected);
  });
});

describe('the page', () => {
  const html = '<head><meta name="unmask-version" content="0a1b2c" /></head>';

  it('is the one that names the version, whatever a host adds', () => {
    expect(isPageOf('0a1b2c', html, 'text/html; charset=utf-8')).toBe(true);
    expect(isPageOf('0a1b2c', `${html}<script src="counter.js"></script>`, 'text/html')).toBe(true);
    expect(isPageOf('0a1b2c', html.replaceAll('"', ''), 'text/html')).toBe(true);
  });

  it('is no other one', () => {
    expect(isPageOf('0a1b2d', html, 'text/html')).toBe(false);
    expect(isPageOf('0a1b', html, 'text/html')).toBe(false);
    expect(isPageOf('0a1b2c', html, 'text/plain')).toBe(false);
    expect(isPageOf('0a1b2c', html, null)).toBe(false);
    expect(isPageOf('0a1b2c', '<h1>Log in: 0a1b2c</h1>', 'text/html')).toBe(false);
  });
});

it('tells a list from a page', () => {
  expect(isJson('{"models":[]}')).toBe(true);
  for (const text of ['<!doctype html>', '', 'gone', '7']) expect(isJson(text)).toBe(false);
});
