import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

async function tryFile(content: string | Uint8Array, name?: string, draft = {}) {
  const org = await make.organisation();
  const { reading, tryWith } = await importing(app, org.id, org.marketer).read(content, name);
  return { reading, answer: (await tryWith(draft)).answer };
}

const POSTS = [
  {
    on: '2025-09-20',
    long: 'September 20, 2025',
    title: 'Zo werkt een goede back-up',
    owner: 'Sanne Mulder',
    theme: 'Cloud',
  },
  {
    on: '2026-03-04',
    long: 'March 4, 2026',
    title: 'Wat een storing kost',
    owner: 'Bram Visser',
    theme: 'Cloud',
  },
  {
    on: '2026-06-15',
    long: 'June 15, 2026',
    title: 'Veilig thuiswerken',
    owner: 'Sanne Mulder',
    theme: 'Zorg',
  },
];
const slashed = (on: string, usual: boolean) => {
  const [year, month, day] = on.split('-');
  return usual ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
};
const csv = (...lines: readonly string[]) => lines.join('\n');
const perYear = [
  { year: 2025, activities: 1 },
  { year: 2026, activities: 2 },
];

describe('the same posts from', () => {
  it('Notion', async () => {
    const lines = POSTS.map(
      (post) => `${post.title},Published,"${post.long}",Blog,${post.owner},${post.theme}`,
    );
    const file = csv('Name,Status,Publish Date,Platform,Owner,Tags', ...lines);
    const { reading, answer } = await tryFile(`\ufeff${file}`, `Content Calendar ${'0a'.repeat(16)}.csv`);
    expect(reading.layout).toBe('notion');
    expect(answer).toMatchObject({ counts: { ready: 3 }, perYear });
  });

  it('Asana', async () => {
    const header =
      'Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Start Date,Due Date,Tags,Notes,Projects';
    const lines = POSTS.map(
      ({ on, title, owner, theme }, index) =>
        `${index},2025-01-01,${on},${on},${title},Gepubliceerd,${owner},,${on},${theme},"Medeauteurs: Team Data\nhttps://voorbeeld.test/${index}",Blog`,
    );
    const { reading, answer } = await tryFile(csv(header, ...lines));
    expect(reading.layout).toBe('asana');
    expect(answer).toMatchObject({ counts: { ready: 3 }, perYear });
    expect(answer.creates.owners).toContain('Team Data');
  });

  it('Google Calendar, where theme, channel and what became of it are asked', async () => {
    const lines = POSTS.map(
      ({ on, title, owner }) =>
        `${title},${slashed(on, false)},,${slashed(on, false)},,True,Auteur: ${owner},,False`,
    );
    const file = csv(
      'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private',
      ...lines,
    );
    const { reading, answer } = await tryFile(file);
    expect(reading.layout).toBe('google_calendar');
    expect(answer).toMatchObject({
      dated: 3,
      dateOrder: { kind: 'certain', order: 'mdy' },
      missing: { themes: { empty: 3 }, owners: { empty: 0 }, channels: { empty: 3 } },
      pastWithoutStatus: 3,
    });
    const group = (name: string) => ({ values: [], empty: { name }, rest: null });
    const draft = { themes: group('Cloud'), channels: group('Blog') };
    expect((await tryFile(file, undefined, draft)).answer.counts).toMatchObject({ needs_status: 3 });
    const { answer: told } = await tryFile(file, undefined, { ...draft, past: 'done' });
    expect(told).toMatchObject({ counts: { ready: 3 }, perYear });
    expect(told.rows[0]).toMatchObject({ status: 'done', owner: 'Sanne Mulder' });
  });

  it('a bulk file for Hootsuite, which has no header', async () => {
    const lines = POSTS.map(
      ({ on, title }, index) => `${slashed(on, true)} 09:05,${title},https://voorbeeld.test/${index}`,
    );
    const { reading, answer } = await tryFile(csv(...lines));
    expect(reading).toMatchObject({ layout: 'hootsuite', draft: { hasHeader: false }, rows: 3 });
    expect(answer).toMatchObject({
      dated: 3,
      missing: { themes: { empty: 3 }, owners: { empty: 3 }, channels: { empty: 3 } },
    });
  });

  it('a Dutch Excel that saves in Windows-1252', async () => {
    const lines = POSTS.map(
      ({ on, title, owner }) =>
        `${on.split('-').toReversed().join('-')};${title};Blog;${owner};Continuïteit;Gepubliceerd`,
    );
    const text = csv("Datum;Titel;Kanaal;Auteur(s);Thema's;Status", ...lines);
    const { reading, answer } = await tryFile(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(reading).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect(answer).toMatchObject({ counts: { ready: 3 }, perYear, creates: { themes: ['Continuïteit'] } });
  });
});

describe('dates of which the order cannot be known', () => {
  const file = csv(
    'Datum,Titel,Kanaal,Eigenaar,Thema,Status',
    '03/04/2026,Back-up,Blog,Sanne,Cloud,Gepubliceerd',
  );

  it('are asked, never guessed', async () => {
    const { answer } = await tryFile(file);
    expect(answer).toMatchObject({
      dateOrder: { kind: 'ambiguous', options: ['dmy', 'mdy'], row: 2, text: '03/04/2026' },
      counts: { needs_date_order: 1, ready: 0 },
    });
    expect((await tryFile(file, undefined, { dateOrder: 'dmy' })).answer.rows[0]?.startsOn).toBe(
      '2026-04-03',
    );
    expect((await tryFile(file, undefined, { dateOrder: 'mdy' })).answer.rows[0]?.startsOn).toBe(
      '2026-03-04',
    );
  });

  it('are told with their rows when they contradict each other', async () => {
    const more = csv(
      file,
      '20/04/2026,B,Blog,Sanne,Cloud,Gepubliceerd',
      '04/20/2026,C,Blog,Sanne,Cloud,Gepubliceerd',
    );
    const { answer } = await tryFile(more, undefined, { dateOrder: 'dmy' });
    expect(answer.dateOrder).toMatchObject({
      kind: 'contradictory',
      proofs: [
        { order: 'dmy', rows: [3] },
        { order: 'mdy', rows: [4] },
      ],
    });
    expect(answer.rows.map(({ verdict, why }) => [verdict, why])).toEqual([
      ['ready', []],
      ['ready', []],
      ['error', ['no_such_day']],
    ]);
  });
});
