import { defineConfig } from 'vitest/config';

// `source` makes the workspace packages resolve to their TypeScript, so that tests need no build.
const conditions = ['source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Brings sources of its own under the same name, in a place where Node reads no TypeScript.
    server: { deps: { inline: [/@modelcontextprotocol\/client/, /eventsource/] } },
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/database-server.ts',
    // Files share what they import, which is most of their time; what they keep is in a database of their own.
    isolate: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // A machine that does more than this one run may be late once; what is broken fails twice. What a property found stands.
    retry: { count: process.env.CI ? 1 : 0, condition: /^(?!Property failed)/ },
  },
});
