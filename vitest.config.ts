import { defineConfig } from 'vitest/config';

/** On a server in a container, what depends on how it is reached and set up; with `npm run test:all` everything. */
const IN_CONTAINER = process.env.ENTENTE_TEST_ALL
  ? ['test/{integration,competency}/**/*.test.ts']
  : ['test/integration/database/**/*.test.ts', 'test/integration/api/{every-endpoint,cypher}.test.ts'];

// One Neo4j serves all tests of the project `database`, one file after the other: they write, and share its seed. Tests of
// the project `e2e` read it, two files at a time; what they write is in no view of another file.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        test: {
          name: 'database',
          include: ['test/{integration,competency,plans,exports}/**/*.test.ts'],
          globalSetup: ['test/support/global-database.ts'],
          fileParallelism: false,
          // The files share their modules, too: loading the API anew for each would take a second per file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/global-explorer.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'database-in-container',
          include: IN_CONTAINER,
          globalSetup: ['test/support/global-container.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'container',
          include: ['test/container/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
