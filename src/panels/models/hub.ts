import { HUB } from '../../engine/sources/source-ref.ts';

/** The hub that names are looked for at; a build may have another one, as tests do. */
export function hub(): string {
  const set: unknown = import.meta.env['VITE_HUB_URL'];
  return typeof set === 'string' && set !== '' ? set : HUB;
}
