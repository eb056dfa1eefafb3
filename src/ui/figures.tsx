import type { Marks } from './rich.tsx';

/** Marks of a sentence with measured numbers in it: `<figure>8.2 MB</figure>`. */
export const FIGURES: Marks = { figure: (text) => <span className="mono">{text}</span> };
