import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

export default defineConfig({
  plugins: [react({ compiler: true })],
  resolve: {
    alias: [{ find: /^@cadans\/(domain|contracts)\/(.+)$/, replacement: `${packages}/$1/src/$2.ts` }],
  },
  test: {
    environment: 'happy-dom',
    // Each file has globals of its own, but not a thread of its own: that takes more than its tests do.
    pool: 'vmThreads',
    // The contrast tests read the real style sheets.
    css: true,
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['build/streams-for-tests.ts', 'src/testing/setup.ts'],
    testTimeout: 30_000,
  },
});
