import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

async function tryFile(lines: readonly string[], name?: string, draft = {}) {
  const org = await make.organisation();
  const { reading, tryWith } = await importing(app, org.id, org.marketer).read(lines.join('\n'), name);
  return { reading, answer: (await tryWith(draft)).answer };
}
const group = (name: string) => ({ values: [], empty: { name }, rest: { name } });
const labelsOf = (values: readonly { label: string }[]) => values.map(({ label }) => label).toSorted();

const TRELLO =
  'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,Attachment Links,Checklist Item Total Count,Checklist Item Completed Count,Vote Count,Comment Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete';
const card = (
  title: string,
  { due = '2026-04-14T08:00:00.000Z', start = '', archived = false, done = false, list = 'Bezig' } = {},
) =>
  `c1,${title},https://trello.com/c/x,Een kaart,"Cloud (green), Zorg (sky_dark), (red)","Sanne Mulder (sannem), bram_v",${due},0,,0,0,0,0,2026-01-02T08:00:00.000Z,l1,${list},b1,Content,${archived},${start},${done}`;

describe('Trello', () => {
  const lines = [
    TRELLO,
    card('Open'),
    card('Gedaan', { done: true }),
    card('Oud', { archived: true }),
    card('Week', { start: '2026-04-06T08:00:00.000Z' }),
    card('Later', { due: '' }),
  ];

  it('is told by its header, without colours and user names', async () => {
    const { reading, answer } = await tryFile(lines, undefined, { channels: group('Blog') });
    expect(reading.layout).toBe('trello');
    expect(labelsOf(answer.values.themes)).toEqual(['Cloud', 'Zorg']);
    expect(labelsOf(answer.values.owners)).toEqual(['Sanne Mulder', 'bram_v']);
    expect(answer.rows.map(({ title, verdict, status }) => [title, verdict, status])).toEqual([
      ['Open', 'ready', 'in_work'],
      ['Gedaan', 'ready', 'done'],
      ['Oud', 'skipped', 'in_work'],
      ['Week', 'ready', 'in_work'],
      ['Later', 'parked', 'in_work'],
    ]);
    expect(answer.rows[3]).toMatchObject({ startsOn: '2026-04-06', endsOn: '2026-04-14' });
  });

  it('leaves archived cards out where it can be seen, until one is taken in', async () => {
    const draft = { channels: group('Blog') };
    const { answer } = await tryFile(lines, undefined, draft);
    expect(answer.rows[2]).toMatchObject({ verdict: 'skipped', why: ['archived'] });
    const taken = await tryFile(lines, undefined, { ...draft, rows: [{ row: 4, skip: false }] });
    expect(taken.answer.rows[2]).toMatchObject({ verdict: 'ready', title: 'Oud' });
  });

  it('asks what a list means that is no status', async () => {
    const { answer } = await tryFile([TRELLO, card('Open', { list: 'Wachtkamer' })], undefined, {
      channels: group('Blog'),
    });
    expect(answer.rows[0]?.verdict).toBe('needs_status');
    expect(answer.values.statuses).toMatchObject([{ label: 'Wachtkamer', status: null }]);
  });
});

describe('Airtable', () => {
  const lines = [
    'Post,Publish date,Kanaal,Owner,Thema,Published,Attachments',
    'Back-up,4/11/2026,Blog,Sanne Mulder,"""Zorg, Welzijn"",Cloud",checked,foto.png (https://v5.airtableusercontent.com/v3/u/1/foto)',
    'Storing,4/20/2026 9:30am,Blog,Bram Visser,Cloud,,',
  ];

  it('is told by its file name or its attachments; a tick is done, and a value may hold a comma', async () => {
    const { reading, answer } = await tryFile(lines);
    expect(reading).toMatchObject({
      layout: 'airtable',
      draft: { columns: { title: 0, date: 1, status: 5 } },
    });
    expect(labelsOf(answer.values.themes)).toEqual(['Cloud', 'Zorg, Welzijn']);
    expect(answer.rows[0]).toMatchObject({ verdict: 'ready', startsOn: '2026-04-11', status: 'done' });
    expect(answer.rows[1]).toMatchObject({ verdict: 'needs_status', startsOn: '2026-04-20' });
    const named = await tryFile(['Post,Publish date', 'Back-up,2026-04-11'], 'Content-Grid view.csv');
    expect(named.reading.layout).toBe('airtable');
  });

  it('asks for the order of its dates when they do not tell', async () => {
    const { answer } = await tryFile(lines.slice(0, 2));
    expect(answer.dateOrder).toMatchObject({ kind: 'ambiguous', text: '4/11/2026' });
  });
});

describe('Buffer', () => {
  it('plans in bulk: a text, tags and a moment', async () => {
    const { reading, answer } = await tryFile(
      [
        'Text,Image URL,Tags,Posting Time',
        '"Zo werkt een back-up",https://x.test/a.png,Cloud,2026-04-11 09:30',
      ],
      undefined,
      { channels: group('LinkedIn'), owners: group('Sanne'), past: 'open' },
    );
    expect(reading).toMatchObject({ layout: 'buffer', draft: { columns: { title: 0, theme: 2, date: 3 } } });
    expect(reading.draft.columns.link).toBeNull();
    expect(answer.rows[0]).toMatchObject({
      verdict: 'ready',
      title: 'Zo werkt een back-up',
      startsOn: '2026-04-11',
      channel: 'LinkedIn',
    });
  });

  it('reports what was sent: that is done', async () => {
    const { reading, answer } = await tryFile(
      [
        'Date,Channel,Text,Link,Impressions,Clicks',
        '2026-04-11 09:30,LinkedIn,Back-up,https://x.test/a,120,3',
      ],
      undefined,
      { themes: group('Cloud'), owners: group('Sanne') },
    );
    expect(reading.layout).toBe('buffer');
    expect(answer.rows[0]).toMatchObject({ verdict: 'ready', status: 'done', channel: 'LinkedIn' });
  });
});
