import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // The library's worker loads its parts when it needs them.
  worker: { format: 'es' },
  // Pre-bundled, worker and runtime would not find the files beside them.
  optimizeDeps: { exclude: ['unmask', 'onnxruntime-web'] },
});
