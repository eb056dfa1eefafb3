/** Stands for the package's types where there is no Node: nothing of it is used. */
export type Sharp = never;
