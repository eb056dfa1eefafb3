import { transform } from 'sucrase';

/**
 * TypeScript as the JavaScript that it runs as: types are gone, lines stay where they are. Types are not checked.
 * @throws Error with the place of what does not parse
 */
export function stripTypes(code: string): string {
  return transform(code, {
    transforms: ['typescript'],
    // Only types are to go: an engine that runs these tests knows the rest.
    disableESTransforms: true,
    keepUnusedImports: true,
  }).code;
}
