import 'react';

declare module 'react' {
  // React passes custom properties through; its types leave them out.
  interface CSSProperties {
    [custom: `--${string}`]: string | number | undefined;
  }
}
