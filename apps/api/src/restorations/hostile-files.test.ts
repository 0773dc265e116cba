import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { packed, travelling } from './round-trip-for-tests.js';

const app = await testApp();
const make = given(app);
const { leave, arrive } = travelling(app);
const superuser = new pg.Pool({ connectionString: app.database.superuserUrl, max: 1 });
superuser.on('error', () => {});
afterAll(() => superuser.end());

type Row = Record<string, unknown>;
interface File {
  [field: string]: unknown;
  people: Row[];
  tables: Record<string, Row[]>;
}

let org: GivenOrganisation;
let text: string;
beforeAll(async () => {
  org = await make.organisation();
  const id = await make.activity(org);
  await make.onActivity(org, id);
  text = await leave(org.id, org.admin.cookie);
});

const organisations = async () =>
  Number((await superuser.query<{ n: string }>('select count(*) as n from organisation')).rows[0]?.n);
const rows = (file: File, table: string): Row[] => file.tables[table] ?? [];
const first = (file: File, table: string): Row => rows(file, table)[0] ?? {};
const change = (differs: (file: File) => void): string => {
  const file = JSON.parse(text) as File;
  differs(file);
  return JSON.stringify(file);
};

/** Sends it and expects that nothing at all was made. */
async function refused(bytes: Uint8Array<ArrayBuffer>, status: number, code: string) {
  const before = await organisations();
  // Each by another person: who tries without end is not read any more.
  const { cookie } = await make.member(org.id, 'viewer');
  const answered = await arrive(cookie, bytes);
  expect(answered).toMatchObject({ status, answer: { code } });
  expect(await organisations()).toBe(before);
}

describe('is refused as unreadable:', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a table', packed('Titel,Datum\nBlog,2026-05-04')],
    ['a list', packed('[]')],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['gzip that is none', new Uint8Array([0x1f, 0x8b, 1, 2, 3])],
    ['lists without end', packed('['.repeat(200_000))],
  ])('%s', async (_, bytes) => {
    await refused(bytes, 422, 'export_unreadable');
  });

  it('an export that was cut off, wherever', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      await refused(packed(text.slice(0, Math.floor(text.length * share) - 3)), 422, 'export_unreadable');
    }
    const whole = gzipSync(text);
    await refused(new Uint8Array(whole.subarray(0, whole.length - 20)), 422, 'export_unreadable');
  });
});

it('another version is named as such', async () => {
  await refused(
    packed(
      change((file) => {
        file.format = 'cadans-export/2';
      }),
    ),
    422,
    'export_of_other_version',
  );
});

it('a hundred megabytes are too much, also when they come as a few thousand bytes', async () => {
  await refused(packed(' '.repeat(100 * 1024 * 1024)), 413, 'too_large');
  const answer = await app.ask('/api/restorations', {
    method: 'POST',
    headers: { cookie: org.admin.cookie, 'content-type': 'application/gzip' },
    body: new Uint8Array(25 * 1024 * 1024),
  });
  expect(answer.status).toBe(413);
});

describe('is refused as unusable:', () => {
  it.each<[string, (file: File) => void]>([
    ['a row twice', (file) => rows(file, 'activity').push(first(file, 'activity'))],
    [
      'an owner who is not there',
      (file) => {
        first(file, 'activity').owner_id = org.id;
      },
    ],
    [
      'a theme that is not there',
      (file) => {
        first(file, 'activity').theme_id = org.id;
      },
    ],
    [
      'a row of another organisation',
      (file) => {
        first(file, 'theme').organisation_id = org.id;
      },
    ],
    [
      'a person who is somebody here',
      (file) => {
        first(file, 'member').user_id = org.director.userId;
      },
    ],
    [
      'a column nobody knows',
      (file) => {
        first(file, 'theme').secret = 'x';
      },
    ],
    [
      'a table nobody knows',
      (file) => {
        file.tables.api_key = [{ id: org.id }];
      },
    ],
    [
      'a table of persons',
      (file) => {
        file.tables.user_account = [{ email: 'x@y.example' }];
      },
    ],
    [
      'a table by another name',
      (file) => {
        file.tables['theme" (id) select 1; --'] = [];
      },
    ],
    ['two organisations', (file) => rows(file, 'organisation').push(first(file, 'organisation'))],
    [
      'no organisation',
      (file) => {
        file.tables.organisation = [];
      },
    ],
    [
      'an id for the organisation',
      (file) => {
        first(file, 'organisation').id = org.id;
      },
    ],
    [
      'a field beside the tables',
      (file) => {
        file.admin = true;
      },
    ],
    [
      'people who are no list',
      (file) => {
        Object.assign(file, { people: {} });
      },
    ],
    [
      'a row that is no row',
      (file) => {
        Object.assign(file.tables, { theme: ['x'] });
      },
    ],
    [
      'a day that does not exist',
      (file) => {
        first(file, 'activity').starts_on = '2026-04-31';
      },
    ],
    [
      'a word for a number',
      (file) => {
        first(file, 'activity').version = 'veel';
      },
    ],
    [
      'a status nobody knows',
      (file) => {
        first(file, 'activity').status = 'klaar';
      },
    ],
    [
      'weights over a hundred',
      (file) => {
        first(file, 'plan_theme').weight = 99;
      },
    ],
    [
      'work of who has left',
      (file) => {
        for (const member of rows(file, 'member')) member.active = false;
      },
    ],
    [
      'postponements nobody recorded',
      (file) => {
        first(file, 'activity').slides = 2;
      },
    ],
    [
      'history of what is still to come',
      (file) => {
        first(file, 'activity_event').activity_version = 99;
      },
    ],
    [
      'a time zone nobody knows',
      (file) => {
        first(file, 'organisation').time_zone = 'Mars/Olympus';
      },
    ],
    [
      'a holiday region nobody knows',
      (file) => {
        first(file, 'organisation').holiday_region = 'XQ';
      },
    ],
    [
      'a holiday region that is none',
      (file) => {
        first(file, 'organisation').holiday_region = '__proto__';
      },
    ],
    [
      'a NUL',
      (file) => {
        first(file, 'theme').name = 'Mee\0denken';
      },
    ],
    [
      'half a sign',
      (file) => {
        first(file, 'theme').name = 'Mee\ud800';
      },
    ],
    [
      'something without end',
      (file) => {
        let deep: unknown = 1;
        for (let depth = 0; depth < 40; depth++) deep = [deep];
        first(file, 'activity_event').new_values = { deep };
      },
    ],
  ])('%s', async (_, differs) => {
    await refused(packed(change(differs)), 422, 'export_unusable');
  });

  it('names by which an object becomes another', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const event = /"new_values":\{/.exec(text)?.[0] ?? '';
      expect(event).not.toBe('');
      await refused(packed(text.replace(event, `${event}"${name}":{"admin":true},`)), 422, 'export_unusable');
      const theme = '"tables":{';
      await refused(packed(text.replace(theme, `${theme}"${name}":[],`)), 422, 'export_unusable');
    }
    expect(Object.prototype).not.toHaveProperty('admin');
  });

  it('requests that go round and round, or into themselves', async () => {
    const id = await make.request(org.id, org.director.id);
    const other = await make.request(org.id, org.director.id);
    const file = JSON.parse(await leave(org.id, org.admin.cookie)) as File;
    const merged = (into: Record<string, string>) => {
      const tables = { ...file.tables };
      tables.request = rows(file, 'request').map((row) =>
        into[String(row.id)] ? { ...row, status: 'merged', merged_into_id: into[String(row.id)] } : row,
      );
      return packed(JSON.stringify({ ...file, tables }));
    };
    await refused(merged({ [id]: id }), 422, 'export_unusable');
    await refused(merged({ [id]: other, [other]: id }), 422, 'export_unusable');
  });
});
