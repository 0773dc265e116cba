import { beforeAll, describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { tenantRows } from '../testing/tenant-rows.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const rowsOf = tenantRows(app);

let org: GivenOrganisation;
let activityId: string;

beforeAll(async () => {
  org = await make.organisation();
  activityId = await make.activity(org);
});

const right = () => ({
  title: 'Blog',
  themeId: org.themes[0],
  ownerId: org.marketer.id,
  channelId: org.channels[0],
  startsOn: '2026-03-02',
  endsOn: '2026-03-02',
});

/** Sends bytes as they are to the two ways of writing an activity. */
async function post(body: string, type = 'application/json') {
  const send = (path: string, method: string) =>
    app.ask(`/api/organisations/${org.id}/activities${path}`, {
      method,
      headers: { cookie: org.marketer.cookie, 'content-type': type, 'if-match': '"1"' },
      body,
    });
  return { created: await send('', 'POST'), changed: await send(`/${activityId}`, 'PATCH') };
}

async function problemOf(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await answer.json()) as {
    status: number;
    code: string;
    errors?: { pointer: string; code: string; detail: string }[];
  };
  expect(problem.status).toBe(answer.status);
  return problem;
}

async function refuse(body: string, status: number, code: string, type?: string) {
  const before = await rowsOf(org.id);
  for (const answer of Object.values(await post(body, type))) {
    expect(await problemOf(answer)).toMatchObject({ status, code });
  }
  expect(await rowsOf(org.id)).toBe(before);
}

const rtl = String.fromCodePoint(0x202e);
const mark = String.fromCodePoint(0xfeff);

describe('a field that is not right is pointed out, and nothing changes', () => {
  const fields: [field: string, value: unknown, code: string][] = [
    ['title', 'x'.repeat(201), 'too_big'],
    ['title', '', 'too_small'],
    ['title', '   ', 'too_small'],
    ['title', 7, 'invalid_type'],
    ['title', null, 'invalid_type'],
    ['title', ['Blog'], 'invalid_type'],
    ['title', 'een\u0000twee', 'hidden_characters'],
    ['title', 'een\u0007twee', 'hidden_characters'],
    ['title', 'een\u0085twee', 'hidden_characters'],
    ['title', 'een\ntwee', 'hidden_characters'],
    ['title', `een${rtl}twee`, 'hidden_characters'],
    ['title', `een${mark}twee`, 'hidden_characters'],
    ['title', 'half \ud83d teken', 'hidden_characters'],
    ['brief', 'x'.repeat(10_001), 'too_big'],
    ['brief', 'een\u0000twee', 'hidden_characters'],
    ['brief', 'los \udc00', 'hidden_characters'],
    ['themeId', 'x', 'not_a_uuid'],
    ['themeId', '', 'not_a_uuid'],
    ['helperIds', 'x', 'invalid_type'],
    ['helperIds', Array.from({ length: 21 }, () => '0198f2b6-7c1e-7cc3-9a55-111111111111'), 'too_big'],
    ['campaignId', 12, 'invalid_type'],
    ['effortHours', -1, 'too_small'],
    ['effortHours', 10_001, 'too_big'],
    ['effortHours', 0.25, 'not_multiple_of'],
    ['effortHours', '4', 'invalid_type'],
    ['budget', 0.001, 'not_multiple_of'],
    ['budget', 1e12, 'too_big'],
    ['link', 'javascript:alert(1)', 'not_a_regex'],
    ['link', 'ftp://voorbeeld.nl', 'not_a_regex'],
    ['link', 'https://voor beeld.nl', 'not_a_regex'],
    ['link', 'https://voorbeeld.nl/\u0000', 'hidden_characters'],
    ['link', `https://voorbeeld.nl/${'x'.repeat(2000)}`, 'too_big'],
    ['link', '', 'too_small'],
    ['slides', 0, 'unknown_field'],
    ['a~b/c', 0, 'unknown_field'],
  ];

  it.each(fields)('%s: %j is %s', async (field, value, code) => {
    const before = await rowsOf(org.id);
    const { created, changed } = await post(JSON.stringify({ ...right(), [field]: value }));
    const pointer = `/body/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const problem = await problemOf(created);
    expect(problem).toMatchObject({ status: 400, code: 'invalid' });
    expect(problem.errors).toMatchObject([{ pointer, code }]);
    expect(problem.errors?.[0]?.detail).not.toBe('Dit klopt niet.');
    expect((await problemOf(changed)).errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(await rowsOf(org.id)).toBe(before);
  });

  it.each([
    ['1999-12-31', 'not_a_day'],
    ['2101-01-01', 'not_a_day'],
    ['2026-04-31', 'not_a_date'],
    ['2026-02-29', 'not_a_date'],
    ['12026-01-01', 'not_a_date'],
    ['2026-1-1', 'not_a_date'],
    ['01-03-2026', 'not_a_date'],
    ['2026-03-01T00:00:00Z', 'not_a_date'],
    ['', 'not_a_date'],
    [20260301, 'invalid_type'],
  ])('no day: %j is %s', async (day, code) => {
    const { created } = await post(JSON.stringify({ ...right(), startsOn: day }));
    expect((await problemOf(created)).errors).toMatchObject([{ pointer: '/body/startsOn', code }]);
  });

  it('says of every missing field that it is needed', async () => {
    const { created } = await post('{}');
    const { errors } = await problemOf(created);
    expect(errors?.map(({ pointer }) => pointer.slice(6)).sort()).toEqual(Object.keys(right()).sort());
    expect(errors?.every(({ code, detail }) => code === 'required' && detail === 'Dit is nodig.')).toBe(true);
  });
});

describe('a body that is not right is refused, and nothing changes', () => {
  it.each(['{', '{"title":}', 'geen json', '"', '', '\u0000'])('malformed: %j', (body) =>
    refuse(body, 400, 'malformed'),
  );

  it.each(['null', '[]', '"tekst"', '7', 'true'])('of another kind: %s', (body) =>
    refuse(body, 400, 'invalid'),
  );

  it.each(['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}'])(
    'that reaches for the prototype: %s',
    (body) => refuse(body, 400, 'malformed'),
  );

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/csv',
    'text/html',
    'x',
  ])('as %s', (type) => refuse(JSON.stringify({ title: 'Anders' }), 415, 'unsupported_media_type', type));

  it('larger than 256 KiB', () =>
    refuse(JSON.stringify({ brief: 'x'.repeat(256 * 1024) }), 413, 'too_large'));

  it('nested out of all measure', () => refuse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 400, 'invalid'));

  it('sent where none belongs', async () => {
    const answer = await app.ask(`/api/organisations/${org.id}/activities/${activityId}/reopenings`, {
      method: 'POST',
      headers: { cookie: org.marketer.cookie, 'content-type': 'application/json', 'if-match': '"1"' },
      body: '{"force":true}',
    });
    const { errors } = await problemOf(answer);
    expect(errors).toMatchObject([{ pointer: '/body/force', code: 'unknown_field' }]);
  });
});

describe('an address that is not right', () => {
  it.each(['%00', 'x', '0', '..%2f..%2fetc', "'%20or%201=1--", '%C0%AF', '%'])(
    '%s is not there',
    async (id) => {
      const answer = await app.ask(`/api/organisations/${org.id}/activities/${id}`, {
        headers: { cookie: org.marketer.cookie },
      });
      expect([400, 404]).toContain((await problemOf(answer)).status);
    },
  );
});
