/**
 * The one script of the sandbox's frame, by its hash; a test holds it against `frame.js`.
 *
 * The frame is a `srcdoc` document, which inherits the page's content security policy on top of its own. A
 * page with a strict policy must therefore let this script and workers from blobs and data addresses through: add
 * `SANDBOX_SCRIPT` to its `script-src` and `SANDBOX_WORKER` to its `worker-src`. Neither opens the page
 * to any other script. The other way, a document of its own behind `src`, needs nothing of the page's
 * policy, but a service worker never sees the requests of an opaque origin: without a network there would
 * be no sandbox. Both were tried in Chromium.
 */
export const SANDBOX_SCRIPT = "'sha256-d1MS5y8jnuxnk8VuLjqPAUc0ILWKl1UyTI+VPTS23PY='";
export const SANDBOX_WORKER = 'blob: data:';

/** The frame's own policy: one script, workers from blobs and data, nothing else, and no network at all. */
export const FRAME_POLICY = `default-src 'none'; script-src ${SANDBOX_SCRIPT}; worker-src ${SANDBOX_WORKER}`;
