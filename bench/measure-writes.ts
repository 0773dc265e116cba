import { randomUUID } from 'node:crypto';
import { type Bench, headersOf } from './bench.ts';
import type { Organisation } from './crowd.ts';
import { atLeast, type Figure } from './figures.ts';
import type { LoadOrder, Shot } from './load-order.ts';
import { inTurn, ratioOf, told } from './rounds.ts';

/** More than any server here can answer: no write is sent twice. */
const PER_SECOND = 4000;
const BRIEF = 'Voor wie we dit maken, waarom nu, en wat er daarna anders is. '.repeat(3);

/** Creating and moving, each with history, version, ledger check and idempotency, against a single statement. */
export async function measureWrites(bench: Bench): Promise<Figure[]> {
  const { loader, options, database, api, bare } = bench;
  const count = options.seconds * PER_SECOND;
  const creations = await creationsOf(bench);
  const order = (address: string, shots: readonly Shot[], expects: number): LoadOrder => ({
    ...{ port: Number(new URL(address).port), connections: 10, seconds: options.seconds },
    ...{ shots, expects, order: 'in_turn' },
  });
  const create = (address: string) => ({ order: () => order(address, creations(count), 201) });
  const move = (address: string, table: string) => ({
    order: async () => order(address, await movesOf(bench, table, count), 200),
  });
  try {
    const results = await inTurn(loader, options.rounds, [
      { name: 'bare create', ...create(bare.address) },
      { name: 'create', ...create(api.address) },
      { name: 'bare move', ...move(bare.address, 'bare.activity') },
      { name: 'move', ...move(api.address, 'public.activity') },
    ]);
    return (['create', 'move'] as const).map((name) => {
      const beside = `${told(results, name)}; bare: ${told(results, `bare ${name}`)}`;
      return atLeast(name, ratioOf(results, name, `bare ${name}`), '× bare', 0.5, beside);
    });
  } finally {
    await removeCreated(database.superuser);
  }
}

/** A request to write: like the web app's, with a key that makes it happen once. */
function write(organisation: Organisation, path: string, body: object, version?: number): Shot {
  const headers = {
    ...headersOf(organisation, 'gzip, deflate, br'),
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  };
  return {
    method: 'POST',
    path: `/api/organisations/${organisation.id}/activities${path}`,
    headers,
    body: JSON.stringify(body),
  };
}

async function creationsOf({ database }: Bench): Promise<(count: number) => Shot[]> {
  const { superuser, crowd, year } = database;
  const { rows } = await superuser.query<{
    id: string;
    themes: string[];
    owners: string[];
    channels: string[];
  }>(
    `select id, array(select id from theme where organisation_id = o.id) as themes,
      array(select id from member where organisation_id = o.id) as owners,
      array(select id from channel where organisation_id = o.id) as channels from organisation o`,
  );
  const lists = new Map(rows.map((row) => [row.id, row]));
  return (count) =>
    Array.from({ length: count }, (_, index) => {
      const organisation = crowd[index % crowd.length] ?? failed();
      const { themes, owners, channels } = lists.get(organisation.id) ?? failed();
      const month = String(1 + (index % 12)).padStart(2, '0');
      return write(organisation, '', {
        title: `Made by the benchmark ${index}`,
        brief: BRIEF,
        themeId: themes[index % themes.length],
        ownerId: owners[index % owners.length],
        channelId: channels[index % channels.length],
        startsOn: `${year}-${month}-10`,
        endsOn: `${year}-${month}-12`,
      });
    });
}

/** To another working day of the same ISO week: a free move, which needs no ledger entry but is checked for one. */
async function movesOf({ database }: Bench, table: string, count: number): Promise<Shot[]> {
  const { superuser, crowd } = database;
  const byId = new Map(crowd.map((organisation) => [organisation.id, organisation]));
  const { rows } = await superuser.query<{ organisation: string; id: string; version: number; day: string }>(
    `select organisation_id as organisation, id, version, to_char(date_trunc('week', ends_on) + (extract(isodow from ends_on)::int % 5) * interval '1 day', 'YYYY-MM-DD') as day
      from ${table} where status in ('planned', 'in_work') and organisation_id = any ($1::uuid[])
        and date_trunc('year', date_trunc('week', ends_on) + interval '4 days') = date_trunc('year', date_trunc('week', ends_on))
      order by random() limit $2`,
    [[...byId.keys()], count],
  );
  return rows.map(({ organisation, id, version, day }) =>
    write(byId.get(organisation) ?? failed(), `/${id}/moves`, { startsOn: day, endsOn: day }, version),
  );
}

/** Leaves the database as large as it was. */
async function removeCreated(superuser: Bench['database']['superuser']): Promise<void> {
  const made = `title like 'Made by the benchmark %'`;
  await superuser.query(`begin; set local session_replication_role = replica;
    delete from activity_event e using activity a where a.organisation_id = e.organisation_id and a.id = e.activity_id and a.${made};
    delete from activity where ${made}; delete from bare.activity where ${made}; delete from idempotency_key; commit`);
  await superuser.query('vacuum analyze');
}

function failed(): never {
  throw new Error('The crowd does not fit the database.');
}
