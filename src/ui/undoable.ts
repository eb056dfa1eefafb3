import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Text fields whose undo (Ctrl+Z) takes back what the page has written into them too. */

export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Browsers take quadratic time to insert lines: more than these are put in place without an undo. */
const MOST_LINES = 150;

interface UndoableProps {
  readonly defaultValue: string;
  readonly onChange: (event: ChangeEvent<TextField>) => void;
}

/**
 * What a text field takes in place of `value` and `onChange`. A text that comes from elsewhere (an example, a
 * task, a link) is written into the field as if it were typed: a value that is set would end the undo history.
 */
export function useUndoable(
  ref: RefObject<TextField | null>,
  text: string,
  onChange: (text: string) => void,
): UndoableProps {
  const [defaultValue] = useState(text);
  const writing = useRef(false);
  useLayoutEffect(() => {
    const field = ref.current;
    if (field === null || field.value === heldBy(field, text)) return;
    writing.current = true;
    write(field, heldBy(field, text));
    writing.current = false;
  }, [ref, text]);
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

/** Puts a text in the place of all that a field holds; the focus stays where it is. */
function write(field: TextField, text: string): void {
  const focused = document.activeElement;
  // A person who types elsewhere must not be disturbed, an input method least of all.
  const isFree = focused === field || !isTextField(focused);
  if (isFree && text.split('\n').length <= MOST_LINES) {
    field.focus({ preventScroll: true });
    field.select();
    typeIn(text);
    if (focused !== field) giveBack(focused, field);
  }
  if (field.value !== text) field.value = text;
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
