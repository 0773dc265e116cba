import { defineConfig } from 'prisma/config';

// The address of the database is given by scripts/prisma.mjs, which every Prisma command goes through.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
