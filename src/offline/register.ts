import { VERSION_META, type ToServiceWorker } from './build.ts';

/** The page's side of the service worker. */
export interface Offline {
  /** Asks that what a model needs of the site is kept too. */
  keepEngine(): void;
}

const CHECK_EVERY_MS = 3_600_000;

/**
 * Registers the service worker of a built page. Browsers without one, insecure pages and embedded pages go
 * without: then the page needs the network at each visit, and nothing else changes.
 * @param onNewVersion told when a newer version of the page has been kept: a reload shows it
 * @param wanted what a visitor's first service worker waits for: it fetches all of the page. One that is there is
 * there for every visit
 */
export function startOffline(onNewVersion: () => void, wanted: Promise<void>): Offline {
  const ready = import.meta.env.PROD && mayRegister() ? register(onNewVersion, wanted) : null;
  return {
    keepEngine() {
      const message: ToServiceWorker = { kind: 'keep-engine' };
      void ready?.then((registration) => registration?.active?.postMessage(message));
    },
  };
}

/** An embedded page is a guest: it leaves nothing on the disk but the model that was asked for. */
function mayRegister(): boolean {
  return 'serviceWorker' in navigator && top === self;
}

async function register(
  onNewVersion: () => void,
  wanted: Promise<void>,
): Promise<ServiceWorkerRegistration | null> {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => {
    void versionOf(serviceWorker.controller).then((version) => {
      if (version !== null && version !== ownVersion()) onNewVersion();
    });
  });
  try {
    if (serviceWorker.controller === null) await wanted;
    // The page comes first: what is kept for the next visit can wait until this one has what it needs.
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve));
    }
    await serviceWorker.register(new URL('sw.js', document.baseURI), { scope: './' });
    if (serviceWorker.controller === null) {
      serviceWorker.addEventListener('controllerchange', keepFetched, { once: true });
    }
    const registration = await serviceWorker.ready;
    checkAgain(registration);
    return registration;
  } catch {
    return null;
  }
}

/**
 * Scripts for few, the page's language say, that this visit asked for before its service worker could keep them, those
 * that are still on their way too. What it has kept by then it answers by itself.
 */
function keepFetched(): void {
  const asked = new Set<string>();
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (asked.has(name) || !/\.(js|css)$/.test(name)) continue;
      asked.add(name);
      void fetch(name).catch(() => undefined);
    }
  }).observe({ type: 'resource', buffered: true });
}

/** A page that stays open for days looks for its successor when somebody comes back to it. */
function checkAgain(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checked < CHECK_EVERY_MS) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  });
}

function versionOf(worker: ServiceWorker | null): Promise<string | null> {
  if (worker === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(typeof data === 'string' ? data : null);
    };
    const message: ToServiceWorker = { kind: 'version' };
    worker.postMessage(message, [port2]);
  });
}

function ownVersion(): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${VERSION_META}"]`)?.content ?? null;
}
