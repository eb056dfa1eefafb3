import { createContext, useContext } from 'react';
import type { Palette } from '../../core/canvas/palette.ts';

export const PaletteContext = createContext<Palette>({
  vocabulary: { pieces: [], eosId: -1 },
  mode: 'order',
  ramp: 1,
  policy: { kind: 'ar' },
});

/** The palette of the canvas around. */
export function usePalette(): Palette {
  return useContext(PaletteContext);
}
