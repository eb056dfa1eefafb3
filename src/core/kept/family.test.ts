import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfTokens } from '../../engine/trace/pieces.ts';
import type { RunTree } from '../../engine/trace/run-tree.ts';
import { DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';
import { parseLink } from '../../share/link.ts';
import { formatReplayLink, formatTreeLink } from '../../share/link-writer.ts';
import { grown, treeArb } from '../../share/fake-trees.ts';
import { familyOf, linksOf, relativesOf } from './family.ts';
import { type KeptRun, RUN_FORM } from './kept-run.ts';

function kept(id: string, parent: KeptRun['parent'] = null, link = ''): KeptRun {
  return {
    ...{ form: RUN_FORM, id, ended: '2026-11-28T20:31:00.000Z', pinned: false, isLive: false },
    ...{ link, isWhole: true, prompt: id, end: 'eos', milliseconds: 1, tokensPerForward: 1 },
    model: { id: 'm', revision: 'r', stage: 'S1' },
    ...{ settings: DEFAULT_SETTINGS, parent, check: null },
  };
}

const left = (id: string): KeptRun['parent'] => ({ id, pass: 1 });

/** The texts of a tree, and where each left which. */
function told({ runs }: RunTree): unknown {
  return runs.map(({ recording: { trace, pieces }, parent, pass }) => ({
    ...{ parent, pass, passes: trace.passes.length, end: trace.end },
    text: textOfTokens(trace.tokens, { pieces }),
  }));
}

describe('the runs that a link takes together', () => {
  it('are all that come from the same one, root first, whichever is on the canvas', () => {
    const runs = [
      kept('e', left('b')),
      kept('d'),
      kept('c', left('a')),
      kept('b', left('a')),
      kept('a'),
      { ...kept('f', left('a')), isWhole: false },
    ];
    for (const id of ['a', 'b', 'c', 'e']) {
      expect(relativesOf(id, runs).map((run) => run.id)).toEqual(['a', 'b', 'e', 'c']);
    }
    expect(relativesOf('d', runs).map((run) => run.id)).toEqual(['d']);
    expect(relativesOf('f', runs)).toEqual([]);
    expect(relativesOf('gone', runs)).toEqual([]);
  });

  it('are told by one link as they are kept each by its own, for trees of every kind', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(treeArb, async (asked) => {
        const tree = await grown(asked);
        const links = await Promise.all(
          tree.runs.map(({ recording }) => formatReplayLink(recording)),
        );
        if (links.includes(null)) return;
        // Newest first, as the list has them.
        const runs = tree.runs
          .map(({ parent, pass }, i) =>
            kept(`${i}`, parent === null ? null : { id: `${parent}`, pass }, links[i] ?? ''),
          )
          .toReversed();
        const family = await familyOf({ is: 'run', id: `${tree.shown}` }, runs);
        if (family === null) throw new Error('The runs are not found.');
        expect(family.runs).toHaveLength(tree.runs.length);
        const link = await formatTreeLink(family);
        if (link === null) return;
        held++;
        const read = await parseLink(link);
        if (read.kind !== 'replay') throw new Error(read.kind);
        expect(told(read.tree)).toEqual(told(family));
        expect(read.tree.shown).toBe(family.shown);
        // From that link they are found again, with a link to each.
        const again = await familyOf({ is: 'link', hash: `#${link}` }, []);
        expect(again && told(again)).toEqual(told(family));
        const all = await linksOf(family);
        expect(all[family.shown]).toBe(link);
        expect(new Set(all).size).toBe(family.runs.length);
      }),
      { numRuns: 25, seed: 25 },
    );
    expect(held).toBeGreaterThan(15);
  }, 60_000);

  it('are none of a run that stands alone', async () => {
    expect(await familyOf(null, [])).toBeNull();
    expect(await familyOf({ is: 'run', id: 'd' }, [kept('d')])).toBeNull();
    expect(await familyOf({ is: 'link', hash: '#v=1' }, [])).toBeNull();
  });
});
