import { defineConfig } from 'vitest/config';

// `source` makes the workspace packages resolve to their TypeScript, so that tests need no build.
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['src/**/*.test.ts'] },
});
