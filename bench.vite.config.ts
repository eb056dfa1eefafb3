import { defineConfig } from 'vite';
import { modelsFolder } from './scripts/build/models-folder.ts';
import { runtimeFiles } from './scripts/build/runtime-files.ts';

/** The benchmark's page, apart from the playground: it ships with no release. */
export default defineConfig({
  base: './',
  plugins: [runtimeFiles(), modelsFolder(undefined)],
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['onnxruntime-web'] },
  build: {
    outDir: '.cache/bench',
    target: 'esnext',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: 'bench.html' },
  },
});
