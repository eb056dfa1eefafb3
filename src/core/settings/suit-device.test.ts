import { beforeEach, describe, expect, it } from 'vitest';
import { useControls } from './controls-store.ts';
import { settingsToSuit } from './suit-device.ts';

beforeEach(() => useControls.setState(useControls.getInitialState(), true));

describe('settingsToSuit', () => {
  it('drafts ahead as suits what the model came to run on', () => {
    useControls.getState().change({ kind: 'verify' });
    const settings = settingsToSuit();
    expect(settings('wasm').policy).toEqual({ kind: 'verify', ahead: 0 });
    expect(settings('webgpu').policy).toMatchObject({ kind: 'verify' });
    expect(settings('webgpu').policy).not.toEqual(settings('wasm').policy);
  });

  it('leaves a number that somebody has named', () => {
    useControls.getState().change({ kind: 'verify' });
    useControls.getState().changeValues({ ahead: 3 });
    expect(settingsToSuit()('wasm').policy).toEqual({ kind: 'verify', ahead: 3 });
  });

  it('takes what is chosen later for what comes later', () => {
    const settings = settingsToSuit();
    const chunk = useControls.getState().chunk;
    useControls.getState().change({ chunk: 2 * chunk });
    expect(settings('wasm').chunk).toBe(chunk);
    expect(settingsToSuit()('wasm').chunk).toBe(2 * chunk);
  });
});
