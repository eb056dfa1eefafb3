import type { Font, Measure, Tint } from './shapes.ts';

/** The colours and faces that a picture is drawn in. */
export interface Theme {
  readonly colour: (tint: Tint) => string;
  /** Families, as CSS lists them. */
  readonly faces: Readonly<Record<Font['face'], string>>;
}

/** The page's own, as they follow the page: for what stands in it. */
export const PAGE_THEME: Theme = {
  colour: (tint) => `var(--${tint})`,
  faces: { mono: 'var(--mono)', sans: 'var(--sans)' },
};

/** What the page looks like now, in colours and names that mean something elsewhere. */
export function themeNow(): Theme {
  const styles = getComputedStyle(document.documentElement);
  const valueOf = (name: string): string => styles.getPropertyValue(`--${name}`).trim();
  const known = new Map<string, string>();
  return {
    colour: (tint) => {
      const value = known.get(tint) ?? valueOf(tint);
      known.set(tint, value);
      return value;
    },
    faces: { mono: oneLine(valueOf('mono')), sans: oneLine(valueOf('sans')) },
  };
}

/** A font as CSS and a canvas write it. */
export function fontText({ face, size, weight, italic }: Font, { faces }: Theme): string {
  return `${italic === true ? 'italic ' : ''}${weight} ${size}px ${faces[face]}`;
}

/** Measures with the fonts of the page; as a rule of thumb where there is no canvas. */
export function measureIn(theme: Theme): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (context === null) return roughly(text, font);
    context.font = fontText(font, theme);
    return context.measureText(text).width;
  };
}

/** About how wide a text is: for places without fonts. */
export const roughly: Measure = (text, { face, size }) =>
  (face === 'mono' ? 0.6 : 0.52) * size * text.length;

/** Fetches the faces that a picture is painted with, as far as the page has not shown them yet. */
export async function loadFaces(theme: Theme): Promise<void> {
  const fonts = ([400, 600, 700] as const).flatMap((weight) =>
    (['mono', 'sans'] as const).map((face) => fontText({ face, size: 16, weight }, theme)),
  );
  // Without them the system's faces stand in, as on the page.
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
