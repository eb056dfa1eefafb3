import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { Replacements } from './replacements.ts';

/** Text fields whose undo (Ctrl+Z) takes back what the page has written into them too. */

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Browsers take quadratic time to insert lines: more than these are put in place past their history. */
const MOST_LINES = 150;

interface UndoableProps {
  readonly defaultValue: string;
  readonly onChange: (event: ChangeEvent<TextField>) => void;
}

/**
 * What a text field takes in place of `value` and `onChange`. A text that comes from elsewhere (an example, a
 * task, a link) is written into the field as if it were typed: a value that is set would end the undo history.
 * Where it has to be set, the keys of undo and redo bring the text before it back, and it again.
 */
export function useUndoable(
  ref: RefObject<TextField | null>,
  text: string,
  onChange: (text: string) => void,
): UndoableProps {
  const [defaultValue] = useState(text);
  const writing = useRef(false);
  const [replacements] = useState(() => new Replacements());
  useLayoutEffect(() => {
    const field = ref.current;
    if (field === null || field.value === heldBy(field, text)) return;
    const before = field.value;
    writing.current = true;
    const isUndoable = write(field, heldBy(field, text));
    writing.current = false;
    if (!isUndoable) replacements.add(before, field.value);
  }, [ref, text, replacements]);
  useLayoutEffect(() => {
    const field = ref.current;
    if (field === null) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      const put = way === null ? null : replacements[way](field.value);
      if (put === null) return;
      event.preventDefault();
      field.value = put;
      onChange(put);
    };
    // The type of a union of elements does not say what the event is.
    const target: HTMLElement = field;
    target.addEventListener('keydown', onKeyDown);
    return () => target.removeEventListener('keydown', onKeyDown);
  }, [ref, replacements, onChange]);
  return {
    defaultValue,
    onChange: ({ currentTarget }) => {
      if (!writing.current) onChange(currentTarget.value);
    },
  };
}

/** Puts text in the place of what is selected in a field that has the focus; the cursor stands behind it. */
export function insert(field: TextField, text: string): void {
  const { selectionStart, selectionEnd, value } = field;
  const from = selectionStart ?? value.length;
  const expected = value.slice(0, from) + text + value.slice(selectionEnd ?? from);
  if (typeIn(text) && field.value === expected) return;
  field.setRangeText(text, from, selectionEnd ?? from, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What the keys of an event ask of a history. */
function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/**
 * Puts a text in the place of all that a field holds; the focus stays where it is.
 * @returns whether it is part of the field's own history
 */
function write(field: TextField, text: string): boolean {
  const focused = document.activeElement;
  // A person who types elsewhere must not be disturbed, an input method least of all.
  const isFree = focused === field || !isTextField(focused);
  if (isFree && text.split('\n').length <= MOST_LINES) {
    field.focus({ preventScroll: true });
    field.select();
    typeIn(text);
    if (focused !== field) giveBack(focused, field);
  }
  if (field.value === text) return true;
  field.value = text;
  return false;
}

function giveBack(focused: Element | null, field: TextField): void {
  if (focused instanceof HTMLElement && focused !== document.body) {
    focused.focus({ preventScroll: true });
  } else field.blur();
}

/** Deprecated, and the one way there is to write into a field and its history. */
function typeIn(text: string): boolean {
  const [command, value] = text === '' ? ['delete'] : ['insertText', text];
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return document.execCommand(command, false, value);
}

/** A text as a field gives it back: lines broken by one character, or not at all. */
function heldBy(field: TextField, text: string): string {
  return field instanceof HTMLTextAreaElement
    ? text.replace(/\r\n?/g, '\n')
    : text.replace(/[\r\n]/g, '');
}

function isTextField(element: Element | null): boolean {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
