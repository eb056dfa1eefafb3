import { plural } from '../intl.ts';

/** Tasks to pick, and a visitor's own file of them. */
export const tasks = {
  /** A line of a file of tasks. */
  example:
    '{"id": "double", "kind": "write", "instruction": "doubles a number", "signature": "double(n)", "tests": [{"args": [2], "expected": 4}]}',
  label: 'Task',
  pick: 'Pick a task',
  ownPrompt: 'A prompt of your own',
  /** By the name that the ids of built-in tasks begin with. */
  categories: {
    lists: 'Lists',
    strings: 'Strings',
    numbers: 'Numbers',
    objects: 'Objects',
    conversions: 'Conversions',
    recursion: 'Recursion',
    matrices: 'Matrices',
    validation: 'Validation',
    repair: 'Repair',
    infill: 'Infill',
  },

  ownTasks: 'Your own tasks',
  hint: 'One task a line, as JSON. Paste them, drop a file on this box, or choose one. Nothing leaves this device.',
  read: 'Read these tasks',
  choose: 'Choose a file',
  file: 'Task file',
  forget: 'Forget them',
  /** What pasted tasks are called, as files are by their names. */
  pasted: 'Pasted',
  unread: (file: string) => `${file} could not be read.`,
  /** @param problems lines that have one */
  report: (file: string, found: number, problems: number) => {
    const picked = plural(found, { one: '# task to pick', other: '# tasks to pick' });
    const wrong = plural(problems, {
      one: '# line with a problem',
      other: '# lines with a problem',
    });
    return problems === 0 ? `${file}: ${picked}.` : `${file}: ${picked}, ${wrong}.`;
  },
  tooLong: (millions: number) => `the file is longer than ${millions} million characters`,
  /** @param hole what stands for missing code */
};
