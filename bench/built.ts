import type { Beside, BesideFacts, Crowd, DatabaseUrls, Embedded, Statement } from './built-shapes.ts';

const FOLDER = new URL('../apps/api/dist/', import.meta.url);

async function load<T>(path: string): Promise<T> {
  return (await import(new URL(path, FOLDER).href)) as T;
}

/** The parts of the built API that the benchmark reuses: what is measured is what is shipped. */
export const built = {
  embeddedServer: () =>
    load<{
      startEmbeddedServer(options: { folder: string }): Promise<Embedded>;
    }>('database/embedded-server.js'),
  provision: () =>
    load<{
      provision(superuserUrl: string, passwords: Embedded['passwords']): Promise<DatabaseUrls>;
    }>('database/provision.js'),
  migrate: () => load<{ migrate(ownerUrl: string): Promise<string[]> }>('database/migrate.js'),
  crowd: () => load<Crowd>('demo/crowd.js'),
  yearStatement: () =>
    load<{
      yearStatement(organisationId: string, year: number, beside: Beside): Statement;
      monthStatement(
        organisationId: string,
        year: number,
        beside: Beside,
        first: string,
        last: string,
      ): Statement;
    }>('years/year-statement.js'),
  factsStatement: () =>
    load<{ factsStatement(organisationId: string, beside: BesideFacts): Statement }>(
      'facts/facts-statement.js',
    ),
  prismaClient: () => load<{ PrismaClient: unknown }>('generated/prisma/client.js'),
};
