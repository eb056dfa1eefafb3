import { describe, expect, it } from 'vitest';
import { faultOf } from '../fault.ts';
import { requestFor } from './source.ts';

const HERE = 'https://page.test/app/index.html';

function addressOf(source: string | URL): string {
  const request = requestFor(source, 'auto', undefined, HERE);
  return 'base' in request ? `${request.base} ${request.model}` : 'files';
}

describe('an address', () => {
  it.each([
    ['https://host.test/models/xs-s1/', 'https://host.test/models/ xs-s1'],
    ['https://host.test/models/xs-s1', 'https://host.test/models/ xs-s1'],
    ['https://host.test/a%20b/?x=1#y', 'https://host.test/ a b'],
    ['models/xs-s1/', 'https://page.test/app/models/ xs-s1'],
    ['/xs-s1', 'https://page.test/ xs-s1'],
    [new URL('https://host.test/xs-s1/'), 'https://host.test/ xs-s1'],
  ])('%s is %s', (source, expected) => {
    expect(addressOf(source)).toBe(expected);
  });

  it.each(['https://host.test/', 'https://', 'http://['])('%s is none', (source) => {
    let error: unknown;
    try {
      addressOf(source);
    } catch (thrown) {
      error = thrown;
    }
    expect(faultOf(error).code).toBe('model-missing');
  });

  it('names the folder of the runtime with a slash at its end', () => {
    const { runtime } = requestFor('https://host.test/a/', 'wasm', 'ort', HERE);
    expect(runtime).toBe('https://page.test/app/ort/');
  });
});

describe('files', () => {
  it('come by name, in a map or from a file chooser', () => {
    const bytes = Uint8Array.of(1, 2);
    const file = new File([bytes], 'config.json');
    for (const files of [
      { 'config.json': bytes },
      { 'config.json': bytes.buffer },
      new Map([['config.json', bytes]]),
      [file],
    ]) {
      const request = requestFor(files, 'auto', undefined, undefined);
      expect('files' in request && [...request.files.keys()]).toEqual(['config.json']);
    }
  });
});
