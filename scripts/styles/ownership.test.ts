import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LAYERS, styleTroubles, type Tree } from './ownership.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PAGE = `<style>/* First. */ @layer ${LAYERS.join(', ')}; @layer base { html { margin: 0 } }</style>`;

/** A tree that keeps every rule, with two panels that share a class of `ui` and the name of a state. */
const SOUND = {
  'index.html': PAGE,
  'src/ui/tokens.css': '@layer tokens { :root { --pad: 0 } }',
  'src/ui/base.css': '@layer base { ul { margin: 0 } .unseen { width: 1px } }',
  'src/ui/button.css': '@layer ui { .button, .button.bare { padding: 0 } }',
  'src/panels/race/race.css': `@layer panels {
    .lane .button { width: 2px }
    @media (max-width: 720px) { .lane.given { width: 1px } }
  }`,
  'src/panels/race/lane.tsx': 'const a = <i className="lane given button unseen" />;',
  'src/panels/canvas/canvas.css': '@layer panels { .cell.given { width: 1px } }',
  'src/panels/canvas/cell.tsx': 'const a = <i className={given ? "cell given" : "cell"} />;',
  'src/app/embed/embed.css':
    '@layer app { .embed .cell { width: 3px } html:has(.embed) { width: 0 } }',
  'src/app/embed/embed.tsx': 'const a = <i className="embed" />;',
};

/** What is wrong with the sound tree once some of its files are others. */
function troublesWith(changed: Record<string, string>): string[] {
  return styleTroubles(new Map(Object.entries({ ...SOUND, ...changed })));
}

function sourceTree(): Tree {
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.(css|tsx)$/.test(file) && !file.includes('.test.'));
  const files = ['index.html', ...sources];
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));
}

describe('the stylesheets of the page', () => {
  const tree = sourceTree();

  it('keep their layers, and each panel its classes', () => {
    expect([...tree.keys()].filter((file) => file.endsWith('.css')).length).toBeGreaterThan(20);
    expect(styleTroubles(tree)).toEqual([]);
  });

  it('would be found out by a class of another panel', () => {
    const file = 'src/panels/stats/stats.tsx';
    const text = tree.get(file)?.replace('className="stat"', 'className="cell"') ?? '';
    expect(styleTroubles(new Map([...tree, [file, text]]))).toEqual([
      `${file}: .cell belongs to panels/canvas`,
    ]);
  });
});

describe('styleTroubles', () => {
  it('finds nothing where every rule is kept', () => {
    expect(troublesWith({})).toEqual([]);
  });

  it.each([
    ['src/ui/tokens.css', '@layer base { :root { --pad: 0 } }', ':root is in base, not in tokens'],
    ['src/ui/fonts.css', '@font-face { src: url(a) }', '@font-face is in no layer, not in tokens'],
    ['src/ui/base.css', '@layer ui { ul { margin: 0 } }', 'ul is in ui, not in base'],
    ['src/ui/button.css', '.button { width: 0 }', '.button is in no layer, not in ui'],
    ['src/core/run/a.css', '@layer ui { .a { width: 0 } }', '.a is in ui, not in panels'],
    [
      'src/panels/race/race.css',
      '@layer panels { .lane { width: 0 } } @media print { .lane { width: 1px } }',
      '.lane is in no layer, not in panels',
    ],
    [
      'src/app/embed/embed.css',
      '@layer panels { .embed { width: 0 } }',
      '.embed is in panels, not in app',
    ],
    [
      'src/ui/tokens.css',
      '@layer app, tokens; @layer tokens { :root { --pad: 0 } }',
      'declares an order of layers: app, tokens',
    ],
  ])('%s with %s: %s', (file, css, trouble) => {
    expect(troublesWith({ [file]: css })).toEqual([`${file}: ${trouble}`]);
  });

  it.each([
    ['another order', PAGE.replace('ui, panels', 'panels, ui')],
    ['an order that comes second', PAGE.replace('@layer tokens', '@layer app {} @layer tokens')],
    ['no order', '<style>@layer base { html { margin: 0 } }</style>'],
  ])('a page with %s', (_, html) => {
    expect(troublesWith({ 'index.html': html })).toEqual([
      `index.html: does not begin with @layer ${LAYERS.join(', ')};`,
    ]);
  });

  it('a page that says something outside of the layers', () => {
    expect(
      troublesWith({ 'index.html': PAGE.replace('</style>', 'p { margin: 0 }</style>') }),
    ).toEqual(['index.html: p is in no layer']);
  });

  it.each([
    ['.cell { width: 0 }', ['begins', 'begins']],
    ['.lane .cell { width: 0 }', ['names']],
    ['.lane:has(> .cell) { width: 0 }', ['names']],
    ['ul { width: 0 }', ['has no class']],
    ['[data-x=".cell"] { width: 0 }', ['has no class']],
    ['.lane, .lane:is(.button, .given) b { width: 0 }', []],
  ])('a panel that says %s', (rule, found) => {
    const text = `@layer panels { .lane { width: 1px } ${rule} }`;
    const troubles = troublesWith({ 'src/panels/race/more.css': text });
    const kinds: Record<string, RegExp> = {
      begins: /begins with a class of panels\/(canvas and panels\/race|race and panels\/canvas)$/,
      names: /names a class of panels\/canvas$/,
      'has no class': /has no class$/,
    };
    const said = troubles.map((trouble) =>
      Object.keys(kinds).find((kind) => kinds[kind]?.test(trouble)),
    );
    expect(said.toSorted()).toEqual(found.toSorted());
  });

  it('ui that leans on a panel', () => {
    const css = '@layer ui { .button { width: 0 } .button .cell { width: 0 } }';
    expect(troublesWith({ 'src/ui/button.css': css })).toEqual([
      'src/ui/button.css: .button .cell names a class of panels/canvas',
    ]);
  });

  it.each(['panels/race/lane.tsx', 'core/run/a.tsx', 'ui/a.tsx', 'app/a.tsx'])(
    'src/%s with a class of the canvas',
    (file) => {
      expect(troublesWith({ [`src/${file}`]: 'const a = <i className="cell" />;' })).toEqual([
        `src/${file}: .cell belongs to panels/canvas`,
      ]);
    },
  );
});
