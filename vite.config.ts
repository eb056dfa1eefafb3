import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the build works under any path of any static host.
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  // Pre-bundling would move the runtime's code away from the .wasm it finds with import.meta.url.
  optimizeDeps: { exclude: ['onnxruntime-web'] },
  build: {
    target: 'esnext',
    // The .wasm of the runtime dwarfs any script: the warning would say nothing.
    chunkSizeWarningLimit: 1500,
  },
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
});
