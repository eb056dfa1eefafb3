import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import './faults.css';
import { Rich } from '../../ui/rich.tsx';
import { words } from '../../words/words.ts';
import { BROKEN_MARKS } from './broken-part.tsx';
import { Guarded } from './guarded.tsx';

interface LateOptions<P> {
  /** As a sentence begins with it: "The share dialog". */
  readonly name: string;
  readonly load: () => Promise<ComponentType<P>>;
  /** Reloads the page with what is on it. */
  readonly reload: () => void;
  /** Puts the fault where the part would be, if not in its place on the page. */
  readonly frame?: (fault: ReactNode, props: P) => ReactNode;
}

type Loading<P> =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly Loaded: ComponentType<P> }
  | { readonly at: 'failed' };

/**
 * A part whose code comes when it is first drawn. Where that cannot be had (no network, a site that has been
 * deployed anew) it says so, and is asked for again when the visitor wishes.
 */
export function latePart<P extends object>(options: LateOptions<P>): ComponentType<P> {
  const { name, load, reload, frame = (fault: ReactNode): ReactNode => fault } = options;
  let asked: Promise<ComponentType<P>> | null = null;
  const ask = (again: boolean): Promise<ComponentType<P>> =>
    (asked ??= (again ? mendStyles().then(load) : load()).catch((error: unknown) => {
      asked = null;
      throw error;
    }));
  return function Late(props: P): ReactNode {
    const [state, setState] = useState<Loading<P>>({ at: 'loading' });
    const [tries, setTries] = useState(0);
    useEffect(() => {
      let current = true;
      const since = performance.now();
      ask(tries > 0).then(
        (Loaded) => {
          if (current) setState({ at: 'ready', Loaded });
        },
        async (error: unknown) => {
          // For whoever looks: the visitor is told below what it comes to.
          console.error(error);
          const needsReload = tries > 0 && (await isRemembered(since));
          if (!current) return;
          if (needsReload) reload();
          else setState({ at: 'failed' });
        },
      );
      return () => {
        current = false;
      };
    }, [tries]);
    if (state.at === 'loading') return null;
    if (state.at === 'ready') {
      return (
        <Guarded name={name}>
          <state.Loaded {...props} />
        </Guarded>
      );
    }
    const again = (): void => {
      setState({ at: 'loading' });
      setTries(tries + 1);
    };
    return frame(<NotLoaded name={name} onRetry={again} onReload={reload} />, props);
  };
}

interface NotLoadedProps {
  readonly name: string;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}

function NotLoaded({ name, onRetry, onReload }: NotLoadedProps): ReactNode {
  return (
    <div className="broken" role="alert" data-testid="not-loaded" data-part={name}>
      <p>
        <Rich text={words.broken.notLoaded(name)} marks={BROKEN_MARKS} />
      </p>
      <div className="broken-ways">
        <button className="button" type="button" onClick={onRetry}>
          {words.broken.again}
        </button>
        <button className="button bare" type="button" onClick={onReload}>
          {words.broken.reload}
        </button>
      </div>
    </div>
  );
}

/**
 * Whether the browser failed a try without asking for anything: those of before autumn 2026 remember for as long as
 * a page lives that a module did not come (whatwg/html#6768). Another page asks anew; one can be had while this one's
 * address answers.
 *
 * @param since when the try began, milliseconds of the page's clock
 */
async function isRemembered(since: number): Promise<boolean> {
  const resources = performance.getEntriesByType('resource');
  if (resources.some(({ startTime }) => startTime >= since)) return false;
  const look = fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  return (await look.catch(() => null))?.ok === true;
}

/**
 * Asks again for the style sheets that did not come. The bundler's loader counts a sheet as there once it has
 * asked for it, and would draw the part without.
 */
async function mendStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const missing = [...links].filter(({ sheet }) => sheet === null);
  await Promise.all(missing.map(askAgain));
}

function askAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = document.createElement('link');
    next.rel = 'stylesheet';
    next.crossOrigin = link.crossOrigin;
    next.onload = () => resolve();
    next.onerror = () => reject(new Error(link.href));
    next.href = link.href;
    link.replaceWith(next);
  });
}
