import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv, type Rolldown } from 'vite';
import { courierPage } from './scripts/build/courier-page.ts';
import { embedScript } from './scripts/build/embed-script.ts';
import { linkPreview } from './scripts/build/link-preview.ts';
import { modelsFolder } from './scripts/build/models-folder.ts';
import { oneRuntime } from './scripts/build/one-runtime.ts';
import { PAGE_CHUNKS, pageAtOnce } from './scripts/build/page-chunks.ts';
import { pagePolicy } from './scripts/build/page-policy.ts';
import { readingPage } from './scripts/build/reading-page.ts';
import { runtimeFiles } from './scripts/build/runtime-files.ts';
import { serviceWorker } from './scripts/build/service-worker.ts';

/**
 * The worker's entry lies in a chunk of its own, so that nothing that is loaded later can import it: browsers
 * differ in whether such an import meets the module that runs already or runs it a second time. The runtime
 * starts its threads from the script that it lies in, which makes that an entry too.
 */
const WORKER_CHUNKS: Rolldown.CodeSplittingOptions = {
  groups: [
    { name: 'ort.wasm', test: /[\\/]onnxruntime-web[\\/]dist[\\/]ort\.wasm\./, priority: 1 },
    { name: 'host', tags: ['$initial'], test: (id) => !/[\\/]worker[\\/]worker\.ts$/.test(id) },
  ],
};

export default defineConfig(({ mode }) => {
  // Where the models lie, if not beside the page; see docs/hosting.md.
  const { VITE_MODELS_URL, VITE_SITE_URL, VITE_SOURCE_URL } = loadEnv(mode, import.meta.dirname);
  const models = VITE_MODELS_URL === '' ? undefined : VITE_MODELS_URL;
  return {
    // Relative addresses: the build works under any path of any static host.
    base: './',
    plugins: [
      react(),
      oneRuntime(),
      readingPage(VITE_SOURCE_URL),
      linkPreview(VITE_SITE_URL),
      runtimeFiles(),
      modelsFolder(models),
      pageAtOnce(),
      courierPage(),
      pagePolicy(models),
      serviceWorker(models),
      // Behind the service worker, which keeps what the page itself needs.
      embedScript(VITE_SITE_URL),
    ],
    worker: {
      format: 'es',
      plugins: () => [oneRuntime()],
      rolldownOptions: { output: { codeSplitting: WORKER_CHUNKS, assetFileNames: nameOfAsset } },
    },
    // Pre-bundling would move the runtime's code away from the .wasm it finds with import.meta.url, and past the plugins.
    optimizeDeps: { exclude: ['onnxruntime-web', '@huggingface/transformers'] },
    build: {
      target: 'esnext',
      // Whoever knows these targets knows preloads; and the page without scripts has none to share.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: ['index.html', 'explained.html', 'explained.de.html'],
        output: { codeSplitting: PAGE_CHUNKS },
      },
      // The .wasm of the runtime dwarfs any script: the warning would say nothing.
      chunkSizeWarningLimit: 1500,
    },
    // What the `_headers` of the build say too: a frame without an origin may load the page.
    preview: { cors: { origin: '*' } },
    server: {
      watch: {
        ignored: [
          '**/runs/**',
          '**/training/**',
          '**/corpus/**',
          '**/public/models/**',
          '**/.cache/**',
        ],
      },
    },
  };
});

/** The runtime's binaries are compressed, see scripts/build/runtime-files.ts. */
function nameOfAsset({ names }: { readonly names: readonly string[] }): string {
  const isBinary = names.some((name) => name.endsWith('.wasm'));
  return isBinary ? 'assets/[name]-[hash].gz[extname]' : 'assets/[name]-[hash][extname]';
}
