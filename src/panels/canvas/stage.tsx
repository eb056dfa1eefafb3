import { Component, createRef, type ReactNode } from 'react';
import { type Places, placesOf, settle } from './settle.ts';

interface StageProps {
  /** Passes shown; a step of one forward may be animated. */
  readonly passes: number;
  readonly committed: boolean;
  /** Milliseconds a settle may take; 0 for none. */
  readonly duration: number;
  readonly children: ReactNode;
}

interface Before {
  readonly places: Places | null;
  /** The reader is at the end of what there is, and wants to stay there. */
  readonly atEnd: boolean;
}

/**
 * What moves: tokens travel from their cells to their places in the code, once. A class, because where
 * things stood must be read after the decision to draw and before the drawing, and React has no hook for
 * that moment.
 */
export class Stage extends Component<StageProps> {
  readonly #root = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: Readonly<StageProps>): Before | null {
    const root = this.#root.current;
    const scroller = root?.parentElement;
    if (root === null || scroller === null || scroller === undefined) return null;
    const { passes, committed, duration } = this.props;
    const moves = committed && duration > 0 && passes === before.passes + 1;
    const left = endOf(root, scroller) - scroller.clientHeight - scroller.scrollTop;
    const atEnd = left < 12 || before.passes === 0;
    return { places: moves ? placesOf(root) : null, atEnd };
  }

  override componentDidUpdate(
    before: Readonly<StageProps>,
    _state: unknown,
    snapshot: Before | null,
  ): void {
    const root = this.#root.current;
    if (root === null || snapshot === null || before.passes === this.props.passes) return;
    const scroller = root.parentElement;
    if (snapshot.atEnd && scroller !== null) {
      scroller.scrollTop = endOf(root, scroller) - scroller.clientHeight;
    }
    if (snapshot.places !== null) settle(root, snapshot.places, this.props.duration);
  }

  override render(): ReactNode {
    return (
      <div className="stage" ref={this.#root} aria-hidden="true">
        {this.props.children}
      </div>
    );
  }
}

/** Where what is being written ends, in pixels from the top of what is scrolled: code behind a hole is no part of it. */
function endOf(root: HTMLElement, scroller: HTMLElement): number {
  const following = root.querySelector<HTMLElement>('[data-following]');
  return following === null ? scroller.scrollHeight : following.offsetTop;
}
