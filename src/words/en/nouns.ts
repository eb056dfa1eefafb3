import { plural } from '../intl.ts';

/** Numbers of things that many sentences name. */

export const tokens = (n: number): string => plural(n, { one: '# token', other: '# tokens' });
export const passes = (n: number): string => plural(n, { one: '# pass', other: '# passes' });
export const steps = (n: number): string => plural(n, { one: '# step', other: '# steps' });
export const slots = (n: number): string => plural(n, { one: '# slot', other: '# slots' });
