// What several topics of this category share: names of parameters and locals, draws, helpers.

export const RESULTS = ['out', 'list', 'answers'] as const;
export const NUMS = ['nums', 'numbers', 'values', 'list', 'arr'] as const;
