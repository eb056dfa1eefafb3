import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    include: ['{src,corpus,cli,bench,scripts}/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    // Property tests and ONNX sessions take seconds on a small machine.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    // scripts/test.mjs sums this into its last line.
    outputFile: { json: '.cache/tests/unit.json' },
  },
});
