import { beforeEach, describe, expect, it } from 'vitest';
import { checkSettings } from '../../engine/sampling/policies/settings.ts';
import type { Policy } from '../../engine/sampling/policies/policies.ts';
import { settingsOf, useControls } from '../../core/settings/controls-store.ts';
import { aheadOf, OFFERED, policyOf } from '../../core/settings/policy-values.ts';
import { usesControl } from '../../core/settings/rule-controls.ts';
import { useTouches } from '../../core/settings/touches.ts';
import { FIRST_SETTINGS } from '../../share/first-settings.ts';
import { ruleSketch } from './rule-sketch.ts';

beforeEach(() => useControls.setState(useControls.getInitialState()));

describe('settingsOf', () => {
  it('makes settings that the sampler takes, for every rule and stage', () => {
    useControls.getState().change({ temperature: 0.7, chunk: 4 });
    for (const kind of OFFERED)
      for (const stage of ['S1', 'S2', 'AR']) {
        const settings = settingsOf({ ...useControls.getState(), kind }, stage);
        expect(checkSettings(settings)).toBe(settings);
      }
  });

  it('leaves the twin its one way to write', () => {
    expect(settingsOf(useControls.getState(), 'AR')).toMatchObject({
      policy: { kind: 'ar' },
      edits: false,
    });
  });

  it('edits under the rules that can, as long as nobody wants otherwise', () => {
    useControls.getState().change({ kind: 'verify' });
    expect(settingsOf(useControls.getState(), 'S1').edits).toBe(false);
    useControls.getState().change({ kind: 'threshold' });
    expect(settingsOf(useControls.getState(), 'S1').edits).toBe(true);
    useControls.getState().change({ edits: false });
    expect(settingsOf(useControls.getState(), 'S1').edits).toBe(false);
  });

  it('never asks for more steps than slots, and remembers what was asked', () => {
    useControls.getState().changeValues({ steps: 12 });
    useControls.getState().change({ kind: 'steps', chunk: 4 });
    expect(settingsOf(useControls.getState(), 'S1').policy).toEqual({ kind: 'steps', steps: 4 });
    useControls.getState().change({ chunk: 16 });
    expect(settingsOf(useControls.getState(), 'S1').policy).toEqual({ kind: 'steps', steps: 12 });
  });
});

describe('a control that a rule does not use', () => {
  it('takes the rule that does, says which it left, and finds the way back', () => {
    useControls.getState().change({ kind: 'verify' });
    useControls.getState().changeBy('steps', {}, { steps: 3 });
    expect(settingsOf(useControls.getState(), 'S1').policy).toEqual({ kind: 'steps', steps: 3 });
    expect(useControls.getState().switched).toEqual({ from: 'verify', by: 'steps' });
    // It goes on being said while the control is moved.
    useControls.getState().changeBy('steps', {}, { steps: 4 });
    expect(useControls.getState().switched).toEqual({ from: 'verify', by: 'steps' });
    useControls.getState().switchBack();
    expect(useControls.getState()).toMatchObject({ kind: 'verify', switched: null });
  });

  it.each(['steps', 'nearness', 'temperature', 'edits'] as const)(
    '%s has a say under the rule that is taken for it, and switches no rule that uses it',
    (control) => {
      for (const kind of OFFERED) {
        useControls.getState().change({ kind });
        useControls.getState().changeBy(control, {});
        const now = useControls.getState().kind;
        expect(usesControl(now, control)).toBe(true);
        expect(now === kind).toBe(usesControl(kind, control));
      }
    },
  );
});

describe('what a person has touched', () => {
  it('is counted, and what a link brings is not', () => {
    const count = () => useTouches.getState().count;
    const before = count();
    useControls.getState().change({ chunk: 8 });
    useControls.getState().changeValues({ steps: 2 });
    useControls.getState().changeBy('temperature', { temperature: 0.5 });
    expect(count()).toBe(before + 3);
    useControls.getState().put({ kind: 'entropy' }, { bound: 1 });
    useControls.getState().suit('wasm');
    expect(count()).toBe(before + 3);
  });
});

describe('the page at its start', () => {
  it('writes by the settings that its recording was made with', () => {
    expect(settingsOf(useControls.getInitialState(), 'S1')).toEqual(FIRST_SETTINGS);
  });
});

describe('drafts ahead', () => {
  const ahead = () => aheadOf(useControls.getState().values);

  it('are as many as suit the device', () => {
    useControls.getState().suit('wasm');
    expect(ahead()).toBe(0);
    useControls.getState().suit('webgpu');
    expect(ahead()).toBe(4);
  });

  it('stay as they were named', () => {
    useControls.getState().changeValues({ threshold: 0.8 });
    useControls.getState().changeValues({ ahead: 3 });
    useControls.getState().changeValues({ threshold: 0.7 });
    useControls.getState().suit('wasm');
    expect(ahead()).toBe(3);
  });
});

describe('ruleSketch', () => {
  it('takes at least one slot and never more than there are', () => {
    for (const kind of OFFERED) {
      const { taken } = ruleSketch(policyOf(kind, {}, 16));
      expect(taken.size).toBeGreaterThanOrEqual(1);
      expect(Math.max(...taken)).toBeLessThan(16);
    }
  });

  it('shows as many slots as the sampler reveals', () => {
    const taken = (policy: Policy) => ruleSketch(policy).taken.size;
    // Counted by hand from the sampler's definition, the largest entropy left out.
    expect([1, 2, 5].map((bound) => taken({ kind: 'entropy', bound }))).toEqual([6, 8, 13]);
    expect([0.05, 1, 10].map((factor) => taken({ kind: 'factor', factor }))).toEqual([1, 5, 13]);
    expect([1, 3, 16, 64].map((steps) => taken({ kind: 'steps', steps }))).toEqual([16, 6, 1, 1]);
    expect([1, 0.9, 0.05].map((threshold) => taken({ kind: 'threshold', threshold }))).toEqual([
      1, 3, 15,
    ]);
  });

  it('takes more as a rule is loosened', () => {
    const taken = (threshold: number) => ruleSketch({ kind: 'threshold', threshold }).taken.size;
    expect(taken(0.99)).toBeLessThanOrEqual(taken(0.5));
    const bound = (nats: number) => ruleSketch({ kind: 'entropy', bound: nats }).taken.size;
    expect(bound(0)).toBe(1);
    expect(bound(0)).toBeLessThan(bound(2));
    const factor = (f: number) => ruleSketch({ kind: 'factor', factor: f }).taken.size;
    expect(factor(0.1)).toBeLessThanOrEqual(factor(3));
  });
});
