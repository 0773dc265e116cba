import { defineConfig } from 'vitest/config';

// `source` makes the workspace packages resolve to their TypeScript, so that tests need no build.
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts'],
    // Rules keep nothing between calls, so files share what they import, which is most of their time.
    isolate: false,
  },
});
