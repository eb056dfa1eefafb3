import { svgOf } from '../../../core/picture/svg.ts';
import { loadFaces, PAGE_THEME, themeNow } from '../../../core/picture/theme.ts';
import { onDemand } from '../../../words/on-demand.ts';
import './print.css';
import type { Subject } from './make-file.ts';
import { picturesOf } from './pictures.ts';

/** Prints the canvas at a pass and the finished code, and nothing else of the page. */
export async function printRun({ record, pass, ink }: Subject): Promise<void> {
  const theme = themeNow();
  await loadFaces(theme);
  const picture = picturesOf(record, ink, theme).at(pass);
  const sheet = document.createElement('section');
  sheet.className = 'print-sheet';
  sheet.dataset['printed'] = '';
  // Our own text alone is markup in it: what a model has written is escaped.
  sheet.innerHTML = svgOf(picture, PAGE_THEME);
  if (record.code !== null && record.code !== '') {
    const heading = document.createElement('h2');
    heading.textContent = onDemand.takeAway.codeHeading;
    const code = document.createElement('pre');
    code.textContent = record.code;
    sheet.append(heading, code);
  }
  document.body.append(sheet);
  document.documentElement.dataset['prints'] = 'run';
  addEventListener(
    'afterprint',
    () => {
      delete document.documentElement.dataset['prints'];
      sheet.remove();
    },
    { once: true },
  );
  print();
}
