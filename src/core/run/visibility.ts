/** Whether the page can be seen. */
export interface Visibility {
  readonly isHidden: () => boolean;
  /** @returns ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
}

/** Whether this tab is in front. */
export const thisTab: Visibility = {
  isHidden: () => document.hidden,
  subscribe: (changed) => {
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
};
