/** What a measurement is handed on with: fetched when somebody does so. */
export { toCsv } from '../../measure/export.ts';
export { formatPoints } from '../../measure/points-file.ts';
export { ownWords } from './own-words.ts';
export { pngPicture, svgPicture, svgText } from './picture.ts';
export { formatPointsLink, parsePointsLink } from './points-link.ts';
