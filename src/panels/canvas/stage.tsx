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

/** How far from the end of what is written a reader may be, in pixels, to be taken along with it. */
const AT_END = 12;

/** Room above a chunk that is higher than what scrolls. */
const ABOVE = 12;

/**
 * What moves: tokens travel from their cells to their places in the code, once; and a reader who is at the end of
 * what is written stays there as it grows. A class, because where things stood must be read after the decision to
 * draw and before the drawing, and React has no hook for that moment.
 *
 * Between two commits nothing changes its size: no layout is read then.
 */
export class Stage extends Component<StageProps> {
  readonly #root = createRef<HTMLDivElement>();
  readonly #sizes = new ResizeObserver(() => this.#follow());
  /** The reader is at the end of what there is, and wants to stay there. */
  #isAtEnd = true;

  /** The next scroll is our own. */
  #scrolls = false;

  readonly #scrolled = (): void => {
    if (this.#scrolls) {
      this.#scrolls = false;
      return;
    }
    const [root, scroller] = this.#parts();
    if (root === null || scroller === null) return;
    this.#isAtEnd = Math.abs(endOf(root, scroller) - scroller.scrollTop) < AT_END;
  };

  override componentDidMount(): void {
    const [root, scroller] = this.#parts();
    if (root === null || scroller === null) return;
    this.#sizes.observe(root);
    this.#sizes.observe(scroller);
    scroller.addEventListener('scroll', this.#scrolled, { passive: true });
  }

  override componentWillUnmount(): void {
    this.#sizes.disconnect();
    this.#parts()[1]?.removeEventListener('scroll', this.#scrolled);
  }

  override getSnapshotBeforeUpdate(before: Readonly<StageProps>): Places | null {
    const { passes, committed, duration } = this.props;
    if (before.passes === 0) this.#isAtEnd = true;
    const moves = committed && duration > 0 && passes === before.passes + 1;
    const root = this.#root.current;
    return moves && root !== null ? placesOf(root) : null;
  }

  override componentDidUpdate(
    _before: Readonly<StageProps>,
    _state: unknown,
    places: Places | null,
  ): void {
    const root = this.#root.current;
    if (root === null || places === null) return;
    // Where things come to stand is where they stand once the reader has been taken along.
    this.#follow();
    settle(root, places, this.props.duration);
  }

  #parts(): [HTMLElement | null, HTMLElement | null] {
    const root = this.#root.current;
    return [root, root?.closest<HTMLElement>('.plate') ?? null];
  }

  #follow(): void {
    const [root, scroller] = this.#parts();
    if (!this.#isAtEnd || root === null || scroller === null) return;
    const end = Math.max(0, endOf(root, scroller));
    if (Math.abs(scroller.scrollTop - end) <= 1) return;
    this.#scrolls = true;
    scroller.scrollTop = end;
  }

  override render(): ReactNode {
    return (
      <div className="stage" ref={this.#root} aria-hidden="true">
        {this.props.children}
      </div>
    );
  }
}

/**
 * How far what scrolls is scrolled where it shows the end of what is being written, pixels. Code behind a hole is no
 * part of it; of a chunk that is higher than what scrolls, the beginning is shown.
 */
function endOf(root: HTMLElement, scroller: HTMLElement): number {
  const following = root.querySelector<HTMLElement>('[data-following]');
  const end = following === null ? scroller.scrollHeight : following.offsetTop;
  const tray = root.querySelector<HTMLElement>('.tray');
  const isHigh = tray !== null && tray.offsetHeight > scroller.clientHeight;
  return Math.max(0, isHigh ? tray.offsetTop - ABOVE : end - scroller.clientHeight);
}
