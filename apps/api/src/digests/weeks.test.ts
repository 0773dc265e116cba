import { digestWeekAt } from '@cadans/domain/digest-week';
import { USUAL_QUIET_HOURS } from '@cadans/domain/notice';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Database, type Send } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { drawing } from '../testing/given-past.js';
import { testDatabase } from '../testing/test-database.js';
import { sendDigest } from './send-digest.js';

const ZONES = [
  'Pacific/Kiritimati',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Amsterdam',
  'Australia/Lord_Howe',
  'Pacific/Honolulu',
];
const HOUR = 3_600_000;

const urls = await testDatabase();
const superuser = new pg.Pool({ connectionString: urls.superuserUrl, max: 2 });
superuser.on('error', () => {});
/** Two servers on one database: each tick comes twice, at once. */
const servers = [new Database(urls), new Database(urls)];
afterAll(async () => {
  await Promise.all(servers.map((server) => server.onApplicationShutdown()));
  await superuser.end();
});

interface Person {
  readonly zone: string;
  readonly organisationId: string;
  readonly memberId: string;
}
let people: Person[] = [];
beforeAll(async () => {
  people = await Promise.all(
    ZONES.map(async (zone) => {
      const { rows } = await superuser.query<Person>(
        `with o as (insert into organisation (name, time_zone) values ('Noordlicht', $1) returning id)
          insert into member (organisation_id, name, role) select id, 'Emma', 'marketer' from o
          returning organisation_id as "organisationId", id as "memberId", $1 as zone`,
        [zone],
      );
      const [person] = rows;
      if (!person) throw new Error('Nobody was made.');
      return person;
    }),
  );
});

type End = 'whole' | 'thrown' | 'killed';
const MAIL = { subject: 'Week', text: 'Week', html: '<p>Week</p>' };

/** What a server does with one person in one tick; false = the tick was broken off, and nothing of it may stay. */
async function tick(server: Database, { zone, ...person }: Person, now: Date, end: End): Promise<boolean> {
  const week = digestWeekAt(now, zone, USUAL_QUIET_HOURS);
  if (!week) return true;
  const to = { ...person, week, name: 'Emma', address: 'emma@noordlicht.example' };
  const write = async (send: Send) => {
    const told = await sendDigest(send, to, async () => {
      if (end === 'thrown') throw new Error('The facts could not be read.');
      return MAIL;
    });
    // All is written, and then the connection dies before it is committed.
    if (told && end === 'killed')
      await send({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
    return told;
  };
  return inTenantScope(person, () => server.write(write)).then(
    () => true,
    () => false,
  );
}

/** Hour by hour, every tick doubled, half of those that send broken off, and the clock an hour ahead or behind at one in three. */
async function live(from: string, until: string, seed: number): Promise<{ broken: number }> {
  const draw = drawing(seed);
  let broken = 0;
  for (let at = Date.parse(from); at <= Date.parse(until); at += HOUR) {
    const ticks = people.flatMap((person) =>
      servers.map((server) => {
        const step = [-HOUR, HOUR, 0, 0, 0, 0][draw(6)] ?? 0;
        const end = (['thrown', 'killed'] as const)[draw(4)] ?? 'whole';
        return tick(server, person, new Date(at + step), end);
      }),
    );
    broken += (await Promise.all(ticks)).filter((whole) => !whole).length;
  }
  return { broken };
}

/** The weeks of which each zone got a digest: as told, as mailed and as left for who sends. */
async function sent() {
  const { rows } = await superuser.query<{ zone: string; told: string[]; mails: string[]; jobs: number }>(
    `select o.time_zone as zone,
        array(select iso_year || '-W' || lpad(iso_week::text, 2, '0') from digest_sent d where d.organisation_id = o.id order by 1) as told,
        array(select right(key, 8) from outgoing_mail m where m.organisation_id = o.id order by 1) as mails,
        (select count(*)::integer from job j where j.organisation_id = o.id) as jobs
      from organisation o`,
  );
  return new Map(rows.map(({ zone, ...of }) => [zone, of]));
}

it.each([
  [
    'over New Year, with a week 53',
    // Monday 05:00 in New York, midnight in Honolulu, Tuesday 00:00 on Kiritimati: a late start.
    '2026-12-21T10:00:00Z',
    '2027-01-11T23:00:00Z',
    ['2026-W52', '2026-W53', '2027-W01', '2027-W02'],
  ],
  [
    'over the end of summer in Europe and America',
    '2026-10-19T10:00:00Z',
    '2026-11-02T23:00:00Z',
    ['2026-W43', '2026-W44', '2026-W45'],
  ],
])(
  'everybody gets exactly one digest a week %s',
  async (_, from, until, weeks) => {
    const before = await sent();
    const { broken } = await live(from, until, 53);
    expect(broken, 'ticks that had something to break off').toBeGreaterThan(10);
    const after = await sent();
    for (const zone of ZONES) {
      const was = before.get(zone) ?? { told: [], mails: [], jobs: 0 };
      const all = [...was.told, ...weeks].toSorted();
      expect(after.get(zone), zone).toEqual({ told: all, mails: all, jobs: all.length });
    }
  },
  120_000,
);
