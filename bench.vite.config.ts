import { defineConfig } from 'vite';
import { modelsFolder } from './scripts/build/models-folder.ts';
import { oneRuntime } from './scripts/build/one-runtime.ts';
import { runtimeFiles } from './scripts/build/runtime-files.ts';

/** The benchmark's page, apart from the playground: it ships with no release. */
export default defineConfig({
  base: './',
  plugins: [oneRuntime(), runtimeFiles(), modelsFolder(undefined)],
  worker: { format: 'es' },
  optimizeDeps: { exclude: ['onnxruntime-web', '@huggingface/transformers'] },
  build: {
    outDir: '.cache/bench',
    target: 'esnext',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: 'bench.html' },
  },
});
