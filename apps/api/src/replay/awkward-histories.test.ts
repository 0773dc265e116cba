import { describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.js';
import { readHistory } from './read-history.js';
import { readMoves } from './read-moves.js';
import { readPromises } from './read-promises.js';
import { prepareReplay, replay } from './replay.js';
import { readOptions } from './replay-options.js';

const urls = await testDatabase();
const bytes = (text: string) => new TextEncoder().encode(text);

/** Replays a history as it would be asked on the command line. */
const asked = (text: string | Uint8Array, ...args: string[]) =>
  replay(
    urls,
    prepareReplay({
      history: { name: 'post.csv', bytes: typeof text === 'string' ? bytes(text) : text },
      moves: undefined,
      promises: undefined,
      options: readOptions(['post.csv', '--today', '2026-11-22', ...args]),
      tell: () => {},
    }),
  );

const read = (text: string, ...args: string[]) =>
  readHistory('post.csv', bytes(text), readOptions(['post.csv', ...args]));

describe('a history as strangers keep it', () => {
  it('may name its columns in its own way, and stands in for what it lacks', async () => {
    const told = await asked(
      'Topic,Slug,PublishDate,Keyword\nFirst,first,2026-04-12,bread\nSecond,second,2026-11-22,"milk, bread"\n',
      ...['--column', 'theme=Keyword', '--channel', 'Blog', '--owner', 'Sanne'],
    );
    expect(told).toMatchObject({ missingOwner: 2, missingTheme: 0, missingChannel: 2 });
    expect(told.loaded).toMatchObject({ done: 1, planned: 1, perOwner: { Sanne: { count: 2, share: 1 } } });
    expect(Object.keys(told.perChannel)).toEqual(['Blog']);
    expect(told.primaryTheme).toEqual({ bread: { count: 1, share: 0.5 }, milk: { count: 1, share: 0.5 } });
  });

  it('may have more themes than a plan has room for, and a year without any of them', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `2025-0${at + 1}-01,Post ${at},Blog,Thema ${at}`);
    const told = await asked(`date,title,channel,theme\n${rows.join('\n')}\n`);
    expect(told.themeFocus).toMatchObject({ distinct: 9, herfindahlOverFilled: 0.1111 });
    expect(told.dials.focus).toMatchObject({ value: null, counts: { activities: 0 } });
    expect(told.dials.focus.themes.map(({ weight }) => weight)).toEqual([12, 11, 11, 11, 11, 11, 11, 11, 11]);
  });

  it('counts a period on its first day, also when its end is wrong', async () => {
    const told = await asked(
      'Subject,Start Date,End Date\nFair,2025-08-18,2024-08-22\nTour,2025-02-24,2025-02-27\n',
    );
    expect(told.overall).toMatchObject({ count: 2, first: '2025-02-24', last: '2025-08-18' });
    expect(told.loaded.notLoaded).toEqual([]);
  });

  it('counts shares when nothing has a date', async () => {
    const told = await asked('title,date,author,tags\nOne,,Ann,x\nTwo,,,y\n');
    expect(told).toMatchObject({ activities: 2, dated: 0, undated: 2, missingOwner: 1 });
    expect(told.overall).toMatchObject({ count: 0, first: null, longestSilence: null, weeksInSpan: 0 });
    expect(told.ownersSplit).toEqual({ Ann: { count: 1, share: 0.5 } });
  });

  it('tells which rows could not be loaded as they stand, with their line', async () => {
    const long = 'x'.repeat(90);
    const told = await asked(
      `date,title,owner\n2026-01-05,Fine,Ann\n2026-02-30,No such day,Ann\n2026-03-01,Long name,${long}\n2026-03-08,"Hid\u0000den, \u202eword",Ann\n`,
    );
    expect(told.loaded.notLoaded).toEqual([{ line: 3, title: 'No such day', why: ['no_such_day'] }]);
    // Every day of the history counts; only what the product cannot keep is left off.
    expect(told.loaded.mended).toMatchObject([
      { line: 4, title: 'Long name', why: ['too_long'] },
      { line: 5, why: ['hidden_characters'] },
    ]);
    expect(told).toMatchObject({ dated: 3, overall: { count: 3, last: '2026-03-08' } });
    expect(told.ownerCells[long]?.count).toBe(1);
    expect(told.loaded.perOwner['x'.repeat(80)]?.count).toBe(1);
  });

  it('tells a total below its rows from an activity', async () => {
    const told = await asked(
      'date,title,channel\n2026-01-05,One,Blog\nTotaal,1,\n2026-01-06,Total eclipse,Blog\n',
    );
    expect(told.reading.noActivities).toEqual([{ line: 3, why: 'total' }]);
    expect(told.activities).toBe(2);
  });

  it('keeps what was scrapped out of what was done', async () => {
    const told = await asked(
      'date,title,channel,status\n2026-01-05,Fine,Blog,posted\n2026-01-06,Off,Blog,Geannuleerd\n2026-12-06,Odd,Blog,zzz\n',
    );
    expect(told.loaded).toMatchObject({ activities: 3, done: 1, scrapped: 1, planned: 1 });
    expect(told.overall.count).toBe(3);
  });

  it('takes the text of a file for text, whatever it looks like', async () => {
    const told = await asked(
      `date,title,channel,owner\n2026-01-05,"=cmd|' /C calc'!A0",__proto__,"Robert'); drop table activity;--"\n`,
    );
    expect(Object.keys(told.perChannel)).toEqual(['__proto__']);
    expect(told.overall.count).toBe(1);
  });

  it('may be saved by an Excel of the west of Europe', async () => {
    const told = await asked(
      Uint8Array.from(
        Buffer.from(
          'Datum;Titel;Kanaal;Auteur\r\n05-01-2026;Caf\xe9;Blog;Ren\xe9e\r\n13-01-2026;B;Blog;Ren\xe9e\r\n',
          'latin1',
        ),
      ),
    );
    expect(told.reading).toMatchObject({ encoding: 'windows-1252', delimiter: ';', dateOrder: 'dmy' });
    expect(told.ownerCells).toEqual({ Renée: { count: 2, share: 1 } });
  });
});

describe('what is refused', () => {
  it('says why in a sentence', () => {
    expect(() => read('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toThrow(
      'a calendar (iCalendar); save it as CSV first',
    );
    expect(() => read('[{"title": "x"}]')).toThrow('post.csv is no CSV but JSON');
    expect(() => read('| Week | Date |\n| --- | :---: |\n| 1 | 2024-01-02 |')).toThrow('a table in Markdown');
    expect(() => read('')).toThrow('post.csv is empty.');
    expect(() => read('name,colour\nOne,red\n')).toThrow(
      'no column with dates. The columns are: name, colour.',
    );
    expect(() => read('date,title\n03-04-2026,One\n05-06-2026,Two\n')).toThrow(
      "line 2: '03-04-2026' can be read in several ways, as can all the others. Say which with --date-order dmy or --date-order mdy.",
    );
    expect(() => read('date,title\n13-04-2026,One\n05-16-2026,Two\n')).toThrow(
      'line 2 only as dmy, line 3 only as mdy',
    );
    expect(() => read('date,title\n2026-01-01,One\n', '--column', 'theme=Nope')).toThrow(
      "No column is 'Nope'. The columns are: date, title.",
    );
  });

  it('reads dates in the order that was said', () => {
    const { activities } = read('date,title\n03-04-2026,One\n', '--date-order', 'mdy');
    expect(activities[0]?.on).toBe('2026-03-04');
  });

  it('is a command line that makes no sense', () => {
    expect(() => readOptions([])).toThrow('Give one CSV file');
    expect(() => readOptions(['a.csv', 'b.csv', 'c.csv'])).toThrow('Give one CSV file');
    expect(() => readOptions(['a.csv', '--today', '2026-02-30'])).toThrow('--today is a day');
    expect(() => readOptions(['a.csv', '--date-order', 'ydm'])).toThrow(
      '--date-order is one of dmy, mdy, ymd',
    );
    expect(() => readOptions(['a.csv', '--column', 'colour=Red'])).toThrow('--column is field=column');
    expect(() => readOptions(['a.csv', '--nonsense'])).toThrow('--nonsense');
    expect(readOptions(['a.csv', 'b.csv']).moves).toBe('b.csv');
  });

  it('is a list of changes without the columns it needs', () => {
    const moves = (text: string) => readMoves('moves.csv', bytes(text), undefined);
    expect(() => moves('slug,old,new\na,2026-01-01,2026-01-02\n')).toThrow(
      'moves.csv has no column for the day of the change',
    );
    expect(() => moves('changed_on,slug,new\n2026-01-01,a,2026-01-02\n')).toThrow(
      'no column for the old date',
    );
    expect(moves('Changed on,Title,From,To\n2026-01-01,A,2026-01-05,2026-01-04\n')).toMatchObject([
      { key: 'A', on: '2026-01-01', kind: 'moved', days: -1 },
    ]);
  });

  it('is a promise that cannot be', () => {
    const promises = (given: unknown) => () => readPromises('beloofd.json', JSON.stringify(given));
    const blog = { channel: 'Blog', times: 1, per: 'week', from: '2026-01-01' };
    expect(() => readPromises('beloofd.json', '{')).toThrow('beloofd.json is no JSON');
    expect(promises([{ ...blog, per: 'day' }])).toThrow('promises.0.per');
    expect(promises([{ ...blog, times: 0 }])).toThrow('promises.0.times: a whole number from 1 to 100');
    expect(promises([{ ...blog, from: '1-1-2026' }])).toThrow('promises.0.from: a day such as 2025-03-14');
    expect(promises([blog, { ...blog, from: '2026-06-01' }])).toThrow(
      'promise 2 (Blog): another promise holds',
    );
    expect(promises([{ ...blog, until: '2025-01-01' }])).toThrow('before it begins on 2026-01-01');
    expect(
      promises([{ ...blog, pauses: [{ from: '2025-01-01', until: '2025-02-01', reason: 'x' }] }]),
    ).toThrow('lies outside the promise');
    expect(promises({ themes: { A: 60, B: 30 } })).toThrow('the weights of the themes are 90 together');
    expect(promises({ themes: { A: 60 }, promise: [] })).toThrow('beloofd.json is not as it should be');
  });
});
