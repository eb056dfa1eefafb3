import { describe, expect, it } from 'vitest';
import { faultOf } from '../fault.ts';
import { readGiven } from './given-files.ts';
import { sha256Of } from './sha256.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const CONFIG = bytes('{}');
const WEIGHTS = bytes('weights');

async function manifest(): Promise<Uint8Array> {
  const files = await Promise.all(
    Object.entries({ 'config.json': CONFIG, 'model.safetensors': WEIGHTS }).map(
      async ([path, content]) => ({
        path,
        bytes: content.length,
        sha256: await sha256Of(content),
      }),
    ),
  );
  return bytes(JSON.stringify({ version: 1, id: 'xs', revision: 'abc', files }));
}

const codeOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'none',
    (error: unknown) => faultOf(error).code,
  );

describe('files that are at hand', () => {
  it('have the identity of their manifest, and nothing that it does not name', async () => {
    const given = new Map<string, Blob | Uint8Array>([
      ['config.json', new Blob([CONFIG])],
      ['model.safetensors', WEIGHTS],
      ['other.json', bytes('1')],
      ['manifest.json', await manifest()],
    ]);
    const { id, revision, files } = await readGiven(given, 'folder');
    expect({ id, revision }).toEqual({ id: 'xs', revision: 'abc' });
    expect([...files.keys()]).toEqual(['config.json', 'model.safetensors']);
    expect(files.get('config.json')).toEqual(CONFIG);
  });

  it('are refused where the manifest says otherwise', async () => {
    const given = new Map([
      ['config.json', CONFIG],
      ['model.safetensors', bytes('weighty')],
      ['manifest.json', await manifest()],
    ]);
    expect(await codeOf(readGiven(given, 'folder'))).toBe('model-invalid');
    given.delete('model.safetensors');
    expect(await codeOf(readGiven(given, 'folder'))).toBe('model-invalid');
    expect(await codeOf(readGiven(new Map(), 'folder'))).toBe('model-missing');
  });

  it('have without one a revision that changes with the weights alone', async () => {
    const revision = async (weights: string, readme: string): Promise<string> => {
      const given = new Map([
        ['config.json', CONFIG],
        ['model.safetensors', bytes(weights)],
        ['README.md', bytes(readme)],
      ]);
      return (await readGiven(given, 'folder')).revision;
    };
    expect(await revision('a', 'x')).toBe(await revision('a', 'y'));
    expect(await revision('a', 'x')).not.toBe(await revision('b', 'x'));
  });

  it('are copied: who changes his own changes nothing here', async () => {
    const weights = WEIGHTS.slice();
    const given = new Map([
      ['config.json', CONFIG],
      ['model.safetensors', weights],
    ]);
    const { files } = await readGiven(given, 'folder');
    weights.fill(0);
    expect(files.get('model.safetensors')).toEqual(WEIGHTS);
  });
});
