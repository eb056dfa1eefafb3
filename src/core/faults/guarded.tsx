import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BrokenPart, type Remedy } from './broken-part.tsx';
import type { Happened } from './what-happened.ts';

interface GuardedProps {
  /** As a sentence begins with it: "The canvas". */
  readonly name: string;
  readonly children: ReactNode;
  /** When this is another one, the part is drawn again by itself. */
  readonly subject?: unknown;
  readonly remedy?: Remedy;
}

interface GuardedState {
  readonly happened: Omit<Happened, 'part'> | null;
}

/** A part of the page that fails alone: an error while it is drawn leaves the others as they are. */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override readonly state: GuardedState = { happened: null };

  static getDerivedStateFromError(error: unknown): GuardedState {
    return { happened: { error } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    this.setState({ happened: { error, componentStack: componentStack ?? null } });
  }

  override componentDidUpdate(before: GuardedProps): void {
    if (this.state.happened !== null && before.subject !== this.props.subject) this.#again();
  }

  override render(): ReactNode {
    const { name, children, remedy } = this.props;
    const { happened } = this.state;
    if (happened === null) return children;
    return (
      <BrokenPart
        happened={{ ...happened, part: name }}
        onRetry={() => this.#again()}
        remedy={remedy ?? null}
      />
    );
  }

  #again(): void {
    this.setState({ happened: null });
  }
}
