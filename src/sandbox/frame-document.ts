import script from './frame.js?raw';
import { FRAME_POLICY } from './policy.ts';

/** The document of the frame. The policy stands first, so that it holds for all that follows. */
export const FRAME_DOCUMENT = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}"><script>${script}</script>`;
