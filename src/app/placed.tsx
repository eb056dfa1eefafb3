import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';

interface PlacedProps {
  /** Id of an element that the page draws before this. */
  readonly at: string;
  readonly children: ReactNode;
}

/** Draws its children elsewhere on the page; nowhere, where that place is not. */
export function Placed({ at, children }: PlacedProps): ReactNode {
  const [place] = useState(() => document.getElementById(at));
  return place === null ? null : createPortal(children, place);
}
