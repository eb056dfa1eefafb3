import type { PointsProblem } from '../../measure/points-file.ts';
import { count } from '../format.ts';
import { plural } from '../intl.ts';

/** Measurements that are handed on: as a link, as a file. */
export const pointsFile = {
  copy: 'Copy link',
  open: 'Open a file',
  link: 'Link to this measurement',
  copied: (length: number) => `The link is copied: ${count(length, 'character')}.`,
  made: (length: number) => `The link is below: ${count(length, 'character')}.`,
  tooLarge:
    'This measurement is too large for a link. Download it as JSON: the file can be opened here.',
  notMade: 'The link could not be made: a part of the page could not be fetched.',
  opened: (points: number, work: string) =>
    plural(points, {
      one: `Opened: # point, ${work}.`,
      other: `Opened: # points, ${work}.`,
    }),
  notFetched: 'The link could not be opened: a part of the page could not be fetched.',
  unread: (file: string) => `${file} could not be read.`,
  problem(problem: PointsProblem): string {
    switch (problem.why) {
      case 'too-long':
        return 'The file is too long for a measurement.';
      case 'not-json':
        return 'The file is no JSON: it was cut off, or is of another kind.';
      case 'no-points':
        return 'The file is no measurement of this page.';
      case 'empty':
        return 'The file has no point in it.';
      case 'damaged':
        return 'The link to a measurement was altered or cut off on its way. Ask for it again.';
      case 'newer':
        return `The file is of version ${problem.version}, which is newer than this page. Reload the page, or open the file where it was made.`;
      case 'misfit':
        return `The file cannot be used: something is wrong at ${problem.at}.`;
    }
  },
};
