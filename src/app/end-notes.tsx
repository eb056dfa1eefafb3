import { DoubtNote } from '../panels/doubt/doubt-note.tsx';
import { CodeVerdict } from '../panels/tasks/code-verdict.tsx';
import type { EndNotes } from '../panels/canvas/end-note.tsx';

/** What stands at the end of a text, on the page and in a frame. */
export const END_NOTES: EndNotes = { doubt: <DoubtNote />, verdict: <CodeVerdict /> };
