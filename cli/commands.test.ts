import { execFile, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPoints } from '../src/measure/points-file.ts';
import { randomWeights, TINY_SHAPE } from '../src/engine/testing/random-model.ts';
import { checkpointFiles } from '../src/engine/testing/random-checkpoint.ts';
import { madeCalibration } from '../src/engine/doubt/made-calibration.ts';
import { severalAtOnce } from './evaluations.ts';
import { keepCalibration } from './keep-calibration.ts';
import { writeModelFolder } from './model-folder.ts';
import { shipModel } from './ship.ts';

/** The commands as a shell sees them: output, exit status, nothing else. Each start takes seconds. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TIMEOUT = 180_000;

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const line = ['--import', 'tsx', `cli/${command}.ts`, ...args];
    const child = execFile(process.execPath, line, { cwd: ROOT }, (_, stdout, stderr) => {
      resolve({ status: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

let folder = '';
let model = '';
const task = (id: string, kind = 'write'): string =>
  JSON.stringify({
    id,
    kind,
    instruction: 'addOne',
    signature: 'f(a)',
    code: 'x',
    prefix: 'function f(a) {',
    suffix: '}',
    entry: 'f',
    tests: [{ args: [1], expected: 2 }],
  });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'unmask-cli-'));
  model = path.join(folder, 'tiny');
  await mkdir(model);
  const files = checkpointFiles(TINY_SHAPE, randomWeights(TINY_SHAPE, 1));
  const eight = { bits: 8, block: 32 } as const;
  await writeModelFolder(model, 'tiny', shipModel(files, eight, eight).files);
  await writeFile(
    path.join(folder, 'tasks.jsonl'),
    `${task('a')}\n${task('b', 'repair')}\n${task('c', 'infill')}\n`,
  );
  await writeFile(path.join(folder, 'broken.jsonl'), `${task('a')}\n\n{"id":"b"}\nno\n`);
}, TIMEOUT);

afterAll(() => rm(folder, { recursive: true, force: true }));

const SETTINGS = [
  'policy',
  'chunk',
  'nearness',
  'temperature',
  'seed',
  'cache',
  'edits',
  'remask',
].sort();

it.each(['generate', 'corpus', 'results'])('%s says how it is used', async (command) => {
  const { status, stdout, stderr } = await run(command, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`npm run`);
  expect(stdout).toContain(`${command} -- `);
  expect(stdout).toContain('docs/command-line.md');
});

it('says what is wrong with a negative number', async () => {
  const { status, stderr } = await run('generate', '--from', 'none.json', '--pass', '-1');
  expect(status).toBe(2);
  expect(stderr).toContain('--pass is -1');
});

it(
  'generate writes one JSON object and the trace',
  async () => {
    const trace = path.join(folder, 'new', 'trace.json');
    const args = ['--model', model, '--steps', '2', '--chunk', '32', '--trace', trace, '--json'];
    const { status, stdout } = await run('generate', 'addOne', '--signature', 'f(a)', ...args);
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual([
      'model',
      'device',
      'settings',
      'code',
      'tokens',
      'passes',
      'tokensPerForward',
      'seconds',
      'tokensPerSecond',
      'logProb',
      'chance',
    ]);
    expect(result['chance']).toBeNull();
    expect(Object.keys(Object(result['settings']) as object).sort()).toEqual(SETTINGS);
    expect(result).toMatchObject({
      model: 'tiny',
      device: 'CPU, f32',
      settings: { policy: { kind: 'steps', steps: 2 }, chunk: 32 },
    });
    const written = JSON.parse(await readFile(trace, 'utf8')) as { passes: unknown[] };
    expect(written).toMatchObject({
      version: 1,
      model: { id: 'tiny', stage: 'S1' },
      prompt: { instruction: 'addOne', signature: 'f(a)' },
    });
    expect(written.passes.length).toBe(result['passes']);
  },
  TIMEOUT,
);

it(
  'generate goes on from a pass of a trace, and holds texts at their slots',
  async () => {
    const trace = path.join(folder, 'forked.json');
    const args = ['--model', model, '--steps', '2', '--chunk', '8', '--json', '--trace', trace];
    const whole = await run('generate', 'addOne', '--signature', 'f(a)', ...args);
    const shared = ['--model', model, '--json', '--from', trace];
    const rest = await run('generate', ...shared, '--pass', '3');
    const codeOf = ({ stdout }: Ran): unknown => (JSON.parse(stdout) as { code: unknown }).code;
    expect(codeOf(rest)).toBe(codeOf(whole));

    const held = await run(
      'generate',
      ...shared,
      '--pass',
      '3',
      '--pin',
      '41=x',
      '--mask',
      '10-12',
    );
    expect(held.status).toBe(0);
    expect(codeOf(held)).not.toBe(codeOf(whole));
    const twoHoles = path.join(folder, 'two-holes.js');
    await writeFile(twoHoles, 'function f(a) {\n  return [MASK] + [MASK];\n}\n');
    const strange = path.join(folder, 'strange.json');
    const told = (await readFile(trace, 'utf8')).replace('"tokens":[', '"tokens":[999999,');
    await writeFile(strange, told);
    const pinned = ['addOne', '--model', model, '--pin', '41=x', '--pin', '41=y'];
    for (const [given, says] of [
      [pinned, 'slot 41'],
      [['addOne', '--model', model, '--pin', 'x'], '--pin'],
      [['--code', twoHoles, '--model', model, '--pin', '5=x'], 'where one hole is filled'],
      [['addOne', '--mask', '3'], '--from'],
      [['addOne', '--pass', '3'], '--from'],
      [['addOne', '--from', trace], 'exclude'],
      [['--from', trace, '--steps', '3'], '--steps'],
      [['--from', trace, '--model', model, '--pass', '999'], '--pass'],
      [['--from', trace, '--model', model, '--mask', '500'], '--mask names slot 500'],
      [['--from', strange, '--model', model], 'has a token 999999'],
      [['--from', path.join(folder, 'tasks.jsonl'), '--model', model], 'JSON'],
    ] as const) {
      const { status, stderr } = await run('generate', ...given);
      expect(status, stderr).toBe(2);
      expect(stderr).toContain(says);
    }
  },
  TIMEOUT,
);

it(
  'generate says the chance that a calibrated model gives its text',
  async () => {
    const judged = path.join(folder, 'judged');
    await cp(model, judged, { recursive: true });
    await keepCalibration(judged, madeCalibration({ bias: -2 }));
    const line = [
      'generate',
      'addOne',
      '--model',
      judged,
      '--steps',
      '2',
      '--chunk',
      '32',
    ] as const;
    const [json, plain] = await Promise.all([run(...line, '--json'), run(...line)]);
    const { chance } = JSON.parse(json.stdout) as { chance: number };
    expect(chance).toBeCloseTo(1 / (1 + Math.exp(2)), 10);
    expect(plain.status).toBe(0);
    expect(plain.stderr).toContain('this may well be wrong, the chance that it is right is 12 %\n');
    expect(plain.stdout).not.toContain('wrong');
  },
  TIMEOUT,
);

it(
  'evaluate writes one JSON object',
  async () => {
    const tasks = path.join(folder, 'tasks.jsonl');
    const args = ['--tasks', tasks, '--model', model, '--ar', '--json'];
    const { status, stdout } = await run('evaluate', ...args);
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(result)).toEqual([
      'model',
      'device',
      'settings',
      'n',
      'passed',
      'passAt1',
      'ci95',
      'parsed',
      'tokens',
      'passes',
      'tokensPerForward',
      'seconds',
      'byKind',
      'tasks',
    ]);
    expect(result).toMatchObject({
      settings: { policy: { kind: 'ar' } },
      n: 3,
      passed: 0,
      passAt1: 0,
      ci95: [0, expect.any(Number)],
      byKind: {
        write: { n: 1, passed: 0 },
        repair: { n: 1, passed: 0 },
        infill: { n: 1, passed: 0 },
      },
    });
    for (const record of result['tasks'] as object[]) {
      expect(Object.keys(record)).toEqual(['id', 'kind', 'passed', 'code', 'error']);
    }
  },
  TIMEOUT,
);

it(
  'sweep writes one JSON object with a point for every setting',
  async () => {
    const tasks = path.join(folder, 'tasks.jsonl');
    const grid = ['--chunks', '4,8', '--steps', '1,2'];
    const args = ['--tasks', tasks, '--model', model, ...grid, '--limit', '1', '--json'];
    const { status, stdout, stderr } = await run('sweep', ...args);
    expect(stderr).toContain('loading tiny');
    expect(status).toBe(0);
    const result = JSON.parse(stdout) as { points: Record<string, unknown>[] };
    expect(Object.keys(result)).toEqual(['model', 'device', 'points']);
    expect(result).toMatchObject({ model: 'tiny', device: 'CPU, f32' });
    expect(result.points.map((point) => point['settings'])).toMatchObject([
      { chunk: 4, policy: { kind: 'steps', steps: 1 } },
      { chunk: 4, policy: { kind: 'steps', steps: 2 } },
      { chunk: 8, policy: { kind: 'steps', steps: 1 } },
      { chunk: 8, policy: { kind: 'steps', steps: 2 } },
    ]);
    for (const point of result.points) {
      expect(Object.keys(point)).toEqual([
        'settings',
        'passAt1',
        'ci95',
        'tokensPerForward',
        'tokensPerSecond',
        'passes',
      ]);
      expect(point).toMatchObject({ passAt1: 0, ci95: [0, expect.any(Number)] });
      expect(point['tokensPerSecond']).toBeGreaterThan(0);
    }
  },
  TIMEOUT,
);

it(
  'sweep writes a file that the page opens, with what made it',
  async () => {
    const tasks = path.join(folder, 'tasks.jsonl');
    const out = path.join(folder, 'sweep.json');
    const grid = ['--chunks', '4', '--steps', '2', '--limit', '1', '--repeats', '2'];
    const { status } = await run(
      'sweep',
      ...['--tasks', tasks, '--model', model, '--twin', model, ...grid, '--out', out],
    );
    expect(status).toBe(0);
    const reading = readPoints(await readFile(out, 'utf8'));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
    const { set } = reading;
    expect(set).toMatchObject({ kind: 'sweep', work: '1 task of the suite tasks, run 2 times' });
    expect(set.tasks).toHaveLength(1);
    expect(set.points.map(({ settings }) => settings.policy.kind)).toEqual(['steps', 'ar']);
    for (const { texts } of set.points) expect(texts?.fates).toHaveLength(2);
    expect(set.recording?.machine).toMatch(/, 1 thread of \d+ cores?$/);
    expect(set.recording?.command).toMatch(/^npm run sweep -- --tasks tasks\.jsonl --model /);
    // No folder of this machine.
    expect(JSON.stringify(set)).not.toContain(folder);
  },
  TIMEOUT,
);

it(
  'what was asked for wrongly is one line and status 2',
  async () => {
    const broken = path.join(folder, 'broken.jsonl');
    const cases = [
      [await run('generate', 'addOne', '--chunk', '99'), 'chunk is 99; it must be a whole number'],
      [await run('generate', 'addOne', '--model', 'nobody'), 'There is no model "nobody"'],
      [await run('evaluate', '--tasks', broken, '--model', 'nobody'), `${broken}:3: "kind" is`],
      [
        await run('sweep', '--tasks', broken, '--chunks', '8', '--steps', '2'),
        `${broken}:3: "kind" is`,
      ],
    ] as const;
    for (const [{ status, stdout, stderr }, message] of cases) {
      expect(stderr).toContain(message);
      expect(stderr.trim().split('\n').length).toBe(1);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  },
  TIMEOUT,
);

it.each([
  ['generate', ['add one']],
  ['evaluate', ['--tasks', 'TASKS']],
])(
  '%s says which option lacks where no file says how a model attends, and was asked wrongly',
  async (command, args) => {
    const hub = path.join(ROOT, 'src/engine/testing/hub/llama-mdlm');
    const unnamed = path.join(folder, 'unnamed');
    await cp(hub, unnamed, { recursive: true });
    const given = args.map((arg) => (arg === 'TASKS' ? path.join(folder, 'tasks.jsonl') : arg));
    const { status, stderr } = await run(command, ...given, '--model', unnamed);
    expect(stderr).toContain('attention');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  },
  TIMEOUT,
);

it(
  'generate fills in what a file masks, one place or several, and refuses places that overlap',
  async () => {
    const file = path.join(folder, 'hole.js');
    await writeFile(file, 'function f(a) {\n  return [MASK];\n}\n');
    const { status, stdout } = await run('generate', '--model', model, '--code', file);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^function f\(a\) \{\n {2}return [^]*;\n\}\n$/);
    expect(stdout).not.toContain('return [MASK];');

    await writeFile(file, 'function f(a) {\n  return [MASK]+a*[MASK];\n}\n');
    const both = await run('generate', '--model', model, '--code', file);
    expect(both.status).toBe(0);
    expect(both.stdout).toMatch(/^function f\(a\) \{\n {2}return [^]*\+a\*[^]*;\n\}\n$/);

    const holes = ['--holes', '2:10-2:16,2:12-2:20'];
    const refused = await run('generate', '--model', model, '--code', file, ...holes);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--holes');
  },
  TIMEOUT,
);

it(
  'refuses whatever it is fed with one line that no terminal obeys',
  async () => {
    const file = async (name: string, content: string | Uint8Array): Promise<string> => {
      await writeFile(path.join(folder, name), content);
      return path.join(folder, name);
    };
    const escape = '\u001B[31m\u009B2J\u202E';
    const utf16 = await file('utf16.jsonl', Buffer.from(`\uFEFF${task('a')}`, 'utf16le'));
    const hostile = await file('hostile.jsonl', JSON.stringify({ id: 'a', kind: escape }));
    const infinite = await file(
      'infinite.jsonl',
      task('a').replace('"expected":2', '"expected":1e999'),
    );
    const deep = '['.repeat(20_000) + ']'.repeat(20_000);
    const nested = await file('nested.jsonl', task('a').replace('[1]', deep));
    const latin = await file('latin.js', Uint8Array.of(0x66, 0xe4));
    const locked = path.join(folder, 'tasks.jsonl', 'trace.json');
    const packed = path.join(folder, 'packed.bin');
    const packing = (samples: string): string[] => [
      ...['corpus', 'pack', '--samples', samples, '--out', packed],
      ...['--tokenizer', path.join('public', 'models', 'xs-s1')],
    ];
    const cases: readonly (readonly [line: readonly string[], message: string])[] = [
      [['evaluate', '--tasks', utf16], 'is no text in UTF-8'],
      [['evaluate', '--tasks', hostile], ':1: "kind" is'],
      [['evaluate', '--tasks', infinite], 'holds a number that JSON cannot say'],
      [['evaluate', '--tasks', nested], 'is nested more than 200 deep'],
      [['evaluate', '--tasks', folder], 'cannot be read: EISDIR'],
      [['evaluate', '--tasks', infinite, '--limit', '1e9'], '--limit is "1e9"'],
      [['generate', 'x', '--code', latin], 'is no text in UTF-8'],
      [['generate', 'x', '--trace', folder], 'is a folder'],
      [['generate', 'x', '--trace', locked], 'cannot be written'],
      [['generate', 'x', '--threads', '100000'], 'from 1 to 256'],
      [['generate', 'x', '--signature', escape], '--signature is "'],
      [
        ['sweep', '--chunks', '8', '--steps', '2', '--tasks', '/dev/null/x'],
        'cannot be read: ENOTDIR',
      ],
      [['generate', 'x', '--trace', ''], '--trace is empty'],
      [['corpus', 'toString'], 'The command is "toString"'],
      [['corpus', 'check', 'twice', 'over'], 'one argument too many: "twice over"'],
      [['corpus', 'suite', '--out', latin], '--out: '],
      [packing(latin), '--samples: line 1 is no sample'],
      [packing(hostile), '--samples: line 1 is no sample'],
      [['verify', '--nosuch'], "Unknown option '--nosuch'"],
      [
        ['corpus', 'pack', '--samples', folder, '--tokenizer', folder, '--out', locked],
        'cannot be read',
      ],
      [['quantise', '--from', folder, '--to', folder, '--bits', '5'], '--bits is "5"'],
      [['export-onnx', '--from', folder, '--to', folder], 'is a folder'],
      [['results', '--at-once', '0'], '--at-once is 0'],
      [['calibrate', '--draw', '0'], '--draw is 0'],
      [['calibrate', '--answers', folder], 'is a folder'],
      [['calibrate', '--model', model, '--check'], 'has no calibration.json yet'],
      [['ablation', '--models', 'a', '--keep', locked], 'cannot be written'],
      [['record-first-visit', '--limit', '-1'], '--limit is -1'],
    ];
    await severalAtOnce(cases, 4, async ([[command = '', ...args], message]) => {
      const { status, stdout, stderr } = await run(command, ...args);
      expect(stderr, command).toContain(message);
      // eslint-disable-next-line no-control-regex
      expect(stderr).toMatch(/^[^\u0000-\u001F\u007F-\u009F\u202E]*\n$/);
      expect([command, stdout, status]).toEqual([command, '', 2]);
    });
  },
  TIMEOUT,
);

it(
  'calibrate keeps the answers of a model that has none right, and fits nothing to them',
  async () => {
    const answers = path.join(folder, 'answers.jsonl');
    const args = ['--model', model, '--steps', '2', '--limit', '1', '--answers', answers];
    const { status, stdout, stderr } = await run('calibrate', ...args);
    expect(stderr).toContain('there is nothing to tell apart');
    expect([stdout, status]).toEqual(['', 2]);
    expect(await readdir(model)).not.toContain('calibration.json');
    const [head = '', ...lines] = (await readFile(answers, 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(head)).toMatchObject({ model: 'tiny' });
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ right: false });
  },
  TIMEOUT,
);

it(
  'verify ends with one line where its input is none of a task',
  () => {
    const line = ['--import', 'tsx', 'cli/verify.ts'];
    for (const input of ['{', '[]\n', '{"task":{},"code":"x"}', `{"task":${task('a')}}`]) {
      const ran = spawnSync(process.execPath, line, { cwd: ROOT, input, encoding: 'utf8' });
      expect(ran.stderr).toMatch(/^line 1: .*\n$/);
      expect([ran.stdout, ran.status]).toEqual(['', 2]);
    }
  },
  TIMEOUT,
);

it.each(['stdout', 'stderr'] as const)(
  'ends quietly when its %s goes away',
  async (closed) => {
    const args = ['--model', model, '--steps', '2', '--chunk', '32', '--json'];
    const line = ['--import', 'tsx', 'cli/generate.ts', 'addOne', ...args];
    const child = spawn(process.execPath, line, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    child[closed].destroy();
    let said = '';
    const other = closed === 'stdout' ? child.stderr : child.stdout;
    other.setEncoding('utf8').on('data', (text: string) => (said += text));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(0);
    if (closed === 'stdout') expect(said).not.toMatch(/EPIPE|\n\s+at /);
    else expect(JSON.parse(said)).toMatchObject({ model: 'tiny' });
  },
  TIMEOUT,
);

it(
  'leaves nothing in the home folder, and looks up nothing',
  async () => {
    const home = path.join(folder, 'home');
    await mkdir(home);
    const log = path.join(folder, 'connect.log');
    const traced = spawnSync('strace', ['-V'], { stdio: 'ignore' }).status === 0;
    const strace = ['strace', '-f', '-qq', '-e', 'trace=connect', '-o', log];
    const args = ['--model', model, '--steps', '2', '--chunk', '32', '--json'];
    const line = [process.execPath, '--import', 'tsx', 'cli/generate.ts', 'addOne', ...args];
    const [command = '', ...rest] = traced ? [...strace, ...line] : line;
    const env = { PATH: process.env['PATH'], HOME: home, TMPDIR: tmpdir() };
    const ran = spawnSync(command, rest, { cwd: ROOT, env, encoding: 'utf8' });
    expect(ran.status).toBe(0);
    expect(await readdir(home, { recursive: true })).toEqual([]);
    if (traced) expect(await readFile(log, 'utf8')).not.toMatch(/AF_INET|nscd|resolve/);
  },
  TIMEOUT,
);
