/** What the page does about keys before any part of it hears of them. */

/** The code of a key that an input method has taken. Safari sends it after `isComposing` has ended. */
const TAKEN = 229;

/** An element on which a held Enter is meant: each repeat is one more step. */
const REPEATS = '[data-repeats]';

/**
 * Keeps from the page what is not meant for it: keys that an input method takes to end or change a word, and
 * the repeats of an Enter that is held down, which would press a button, or send a form, once more each.
 */
export function startKeys(target: Window): void {
  target.addEventListener('keydown', guard, { capture: true });
}

function guard(event: KeyboardEvent): void {
  // No other property tells that a key was an input method's where `isComposing` has ended already.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (event.isComposing || event.keyCode === TAKEN) event.stopPropagation();
  else if (isHeldEnter(event)) event.preventDefault();
}

/** Whether a key is an Enter that is still down from before, where that is not meant. */
function isHeldEnter({ key, repeat, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' || !repeat || !(target instanceof Element)) return false;
  if (target.closest(REPEATS) !== null) return false;
  // A held Enter breaks lines in a field of several; with Control or Command it would send.
  return !(target instanceof HTMLTextAreaElement) || ctrlKey || metaKey;
}
