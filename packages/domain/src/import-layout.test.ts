import { describe, expect, test } from 'vitest';
import { recogniseLayout } from './import-layout.js';
import { toolWords } from './import-tool-words.js';
import { splitValues } from './import-values.js';

const layout = (header: string | null, cells: readonly string[] = [], fileName = 'export.csv') =>
  recogniseLayout({ header: header?.split(',') ?? null, rows: [cells], fileName });

test.each([
  ['Card ID,Card Name,Card URL,Labels,Due Date,List Name,Archived', 'trello'],
  ['Text,Image URL,Tags,Posting Time', 'buffer'],
  ['Text,Image URL,Tags,Posting Time,Board Name', 'buffer'],
  ['Date,Service,Text,Link,Impressions,Likes', 'buffer'],
  ['Date,Channel,Text,Link', 'plain'],
  ['Datum,Titel,Kanaal', 'plain'],
])('%s is %s', (header, expected) => {
  expect(layout(header)).toBe(expected);
});

test('Airtable is told by its file name or where its attachments stand', () => {
  expect(layout('Name,Date', [], 'Posts-Grid view.csv')).toBe('airtable');
  expect(layout('Name,Date', [], 'grid view.csv')).toBe('plain');
  expect(layout('Name,Files', ['A', 'a.png (https://v5.airtableusercontent.com/v3/u/1)'])).toBe('airtable');
  expect(layout('Name,Files', ['A', 'a.png (https://elders.test/a.png)'])).toBe('plain');
});

describe('a Trello card', () => {
  const header = ['Card ID', 'Card Name', 'Labels', 'Members', 'Archived', 'Due Complete'];
  const card = (...cells: readonly string[]) => toolWords('trello', header)(['1', 'Back-up (2)', ...cells]);

  test('loses the marks of labels and members, and nothing else', () => {
    const { cells } = card(
      'Cloud (green), Zorg (kids) (red_dark), (lime)',
      'Sanne Mulder (sannem)',
      'false',
      'false',
    );
    expect(cells).toEqual(['1', 'Back-up (2)', 'Cloud, Zorg (kids)', 'Sanne Mulder', 'false', 'false']);
  });

  test('is done when its due date is ticked, and left out when it is archived', () => {
    expect(card('', '', 'false', 'true')).toMatchObject({ statusWord: 'Due complete', leftOut: null });
    expect(card('', '', 'TRUE', 'false')).toMatchObject({ statusWord: null, leftOut: 'archived' });
  });
});

test.each([
  ['"Zorg, Welzijn",Cloud', ['Zorg, Welzijn', 'Cloud']],
  ['Cloud, "Zorg, Welzijn"', ['Cloud', 'Zorg, Welzijn']],
  ['27" scherm, Cloud', ['27" scherm', 'Cloud']],
  ['Cloud;Zorg', ['Cloud', 'Zorg']],
])('%s holds %j', (cell, values) => {
  expect(splitValues(cell)).toEqual(values);
});
