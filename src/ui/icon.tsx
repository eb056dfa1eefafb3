import type { ReactNode } from 'react';

const PATHS = {
  back: 'M11.5 4 6 9l5.5 5',
  forward: 'M6.5 4 12 9l-5.5 5',
  compare: 'M2.5 3.5h5v11h-5zM10.5 3.5h5v11h-5z',
  close: 'M4.5 4.5l9 9M13.5 4.5l-9 9',
  pin: 'M6.5 2.5h5M7.5 2.5v5l-2.5 3h8l-2.5-3v-5M9 10.5v5',
  play: 'M4.5 2v14L15.5 9z',
  pause: 'M4 2.5h3.6v13H4zM10.4 2.5H14v13h-3.6z',
  newline: 'M14.5 3.5v6.5H4M7.5 6.5 4 10l3.5 3.5',
} as const;

const SOLID: ReadonlySet<string> = new Set(['play', 'pause']);

/** A drawn sign. Always beside a name, never the only carrier of one. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): ReactNode {
  return (
    <svg className={SOLID.has(name) ? 'icon solid' : 'icon'} viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: a window with its shutter half lifted. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 22 22" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M1 1h20v20H1z" strokeWidth="2" />
      <path
        d="M2 10 10 2M2 13 13 2M5.5 13 16.5 2M9.5 13 20 2.5M13.5 13 20 6.5M17 13l3-3"
        strokeWidth="1.3"
      />
      <path d="M1 13.5h20" strokeWidth="2" />
    </svg>
  );
}
