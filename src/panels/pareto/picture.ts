import { givesBack } from '../../ui/gives-back.ts';
import { wrapped, xmlText } from '../../ui/plain.ts';
import { late } from '../../words/late.ts';
import { withPngText } from './png-text.ts';

/** The chart as a file: a drawing that stands by itself, with the words that say what it shows. */

export interface PictureText {
  readonly title: string;
  /** Model, revision, device, tasks, date: lines under the chart. */
  readonly caption: readonly string[];
  /** Everything measured, as JSON: inside the file, not drawn. */
  readonly data: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Properties that the page's style sheets give the drawing. */
const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const PAD = 24;
const TITLE = 44;
const LINE = 18;
/** Of the caption's letters. */
const SMALL = 12;
/** Faces that stand in where the page's own is not at hand, as in a file of its own. */
const ELSEWHERE = ['system-ui', 'sans-serif'] as const;

/** The drawing as it stands on the page, its styles written into it, with title and caption around it. */
export function svgPicture(
  chart: SVGSVGElement,
  { title, caption, data }: PictureText,
): SVGSVGElement {
  const width = chart.width.baseVal.value + 2 * PAD;
  const styles = getComputedStyle(chart);
  const colour = (name: string): string => styles.getPropertyValue(name).trim();
  const fits = measure([colour('--sans'), ...ELSEWHERE], width - 2 * PAD);
  const lines = caption.flatMap((words) => wrapped(words, fits));
  const height = TITLE + chart.height.baseVal.value + LINE * lines.length + 2 * PAD;
  const copy = styledCopy(chart);
  for (const element of copy.querySelectorAll('.chart-ring, .chart-reach')) element.remove();
  const inner = group(`translate(${PAD} ${TITLE + PAD})`);
  // The words of the page's own title go along as the title of the file.
  inner.append(...[...copy.children].filter((child) => !/^(title|desc)$/.test(child.tagName)));

  const picture = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  })) {
    picture.setAttribute(name, String(value));
  }
  const text = (words: string, y: number, size: number, fill: string): SVGElement => {
    const line = document.createElementNS(SVG, 'text');
    line.textContent = xmlText(words);
    line.setAttribute('x', String(PAD));
    line.setAttribute('y', String(y));
    line.style.font = `${size > 14 ? 600 : 400} ${size}px ${colour('--sans')}`;
    line.style.fill = fill;
    return line;
  };
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: colour('--ground') })) {
    ground.setAttribute(name, String(value));
  }
  const first = TITLE + PAD + chart.height.baseVal.value + LINE;
  picture.append(
    named('title', title),
    named('metadata', data),
    ground,
    text(title, PAD + 12, 18, colour('--ink')),
    inner,
    ...lines.map((words, i) => text(words, first + i * LINE, SMALL, colour('--ink2'))),
  );
  return picture;
}

/** The text of an SVG file. */
export function svgText(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/** Pixels of the PNG for one of the page. */
const SHARPNESS = 2;

/**
 * The same picture as PNG; what was measured stands in its Description.
 * @throws Error in words for a person, where this browser makes none
 */
export async function pngPicture(picture: SVGSVGElement, data: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = SHARPNESS * picture.width.baseVal.value;
  canvas.height = SHARPNESS * picture.height.baseVal.value;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(late.chartFiles.noCanvas);
  if (!givesBack(context)) throw new Error(late.chartFiles.noise);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error(late.chartFiles.notMade);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // eslint-disable-next-line unmask/words-apart -- a keyword of the PNG specification
  return new Blob([withPngText(bytes, 'Description', data)], { type: 'image/png' });
}

/** Whether a line of the caption is short enough in each of these faces. */
function measure(faces: readonly string[], width: number): (line: string) => boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return () => true;
  return (line) =>
    faces.every((face) => {
      context.font = `400 ${SMALL}px ${face}`;
      return context.measureText(line).width <= width;
    });
}

function styledCopy(chart: SVGSVGElement): Element {
  const copy = document.importNode(chart, true);
  const originals = [chart, ...chart.querySelectorAll('*')];
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (original === undefined) continue;
    const computed = getComputedStyle(original);
    const style = STYLED.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
    element.setAttribute('style', style);
    for (const name of ['role', 'tabindex', 'aria-label', 'aria-hidden'])
      element.removeAttribute(name);
  }
  return copy;
}

function group(transform: string): SVGElement {
  const element = document.createElementNS(SVG, 'g');
  element.setAttribute('transform', transform);
  return element;
}

function named(tag: 'title' | 'metadata', words: string): SVGElement {
  const element = document.createElementNS(SVG, tag);
  element.textContent = xmlText(words);
  return element;
}
