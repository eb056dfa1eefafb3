import type { ReactNode, Ref } from 'react';
import './dialog.css';
import { Icon } from './icon.tsx';

interface DialogBarProps {
  /** Of the heading, for the dialog's `aria-labelledby`. */
  readonly id: string;
  readonly title: string;
  /** What the button is called that closes the dialog. */
  readonly close: string;
  readonly onClose: () => void;
  /** Where the focus goes to the heading. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The first line of a dialog: what it is, and a way out. */
export function DialogBar({ id, title, close, onClose, headingRef }: DialogBarProps): ReactNode {
  return (
    <div className="dialog-bar">
      <h2 id={id} ref={headingRef} tabIndex={headingRef === undefined ? undefined : -1}>
        {title}
      </h2>
      <button className="button bare" type="button" aria-label={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
