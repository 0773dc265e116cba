/** What a competitor would write from the manuals: Express and Prisma's `findMany` with `include`, nothing kept. */
import { PrismaPg } from '@prisma/adapter-pg';
import express from 'express';
import pg from 'pg';
import { built } from './built.ts';

interface ActivityRow {
  readonly id: string;
  readonly title: string;
}

/** The one method of Prisma's client that is used. */
interface Client {
  readonly activity: { findMany(query: object): Promise<ActivityRow[]> };
}

type ClientClass = new (options: { adapter: PrismaPg }) => Client;

const { PrismaClient } = (await built.prismaClient()) as { PrismaClient: ClientClass };
const pool = new pg.Pool({ connectionString: process.env.BARE_URL, max: 10 });
const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
const app = express();

app.get('/', (_request, response) => {
  response.json({});
});
app.get('/api/organisations/:organisationId/years/:year', async (request, response) => {
  const activities = await prisma.activity.findMany({
    where: {
      organisationId: request.params.organisationId,
      year: Number(request.params.year),
      deletedAt: null,
    },
    include: { planTheme: { include: { theme: true } }, owner: true, channel: true, campaign: true },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
  });
  response.json({ activities });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
