import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from './calendar-text.js';
import type { FeedEntry, FoundFeed } from './feed-statements.js';
import { readCalendar } from './feeds-for-tests.js';

const FEED: FoundFeed = {
  id: 'f',
  kind: 'organisation',
  themeId: null,
  channelId: null,
  memberId: 'm',
  memberName: 'Sanne de Wit',
  language: 'nl',
  name: null,
  organisation: 'Zonneveld',
  timeZone: 'Europe/Amsterdam',
  state: '1',
};
const ENTRY: FeedEntry = {
  id: '0198a1b2-0000-7000-8000-000000000001',
  year: 2026,
  title: 'Blog',
  startsOn: '2026-03-28',
  endsOn: '2026-03-28',
  precision: 'day',
  status: 'planned',
  cancelled: false,
  theme: 'Meedenken',
  channel: 'Blog',
  owner: 'Sanne',
  sequence: 0,
  changedAt: new Date('2026-01-05T09:00:00Z'),
};
const HOME = 'https://cadans.example/o/een';

const written = (entry: Partial<FeedEntry>, feed: Partial<FoundFeed> = {}) =>
  calendarText({ ...FEED, ...feed }, [{ ...ENTRY, ...entry }], HOME);
const read = (entry: Partial<FeedEntry>, feed: Partial<FoundFeed> = {}) => {
  const { name, events } = readCalendar(written(entry, feed));
  const [event] = events;
  if (!event || events.length > 1) throw new Error(`${events.length} events`);
  return { name, ...event };
};

describe('days', () => {
  it.each([
    // The clock goes forward and back on these Sundays.
    ['day', '2026-03-29', '2026-03-29', '2026-03-29', '2026-03-30'],
    ['day', '2026-10-25', '2026-10-25', '2026-10-25', '2026-10-26'],
    ['day', '2026-03-28', '2026-03-30', '2026-03-28', '2026-03-31'],
    ['day', '2026-12-31', '2026-12-31', '2026-12-31', '2027-01-01'],
    ['day', '2028-02-28', '2028-02-29', '2028-02-28', '2028-03-01'],
    ['week', '2026-10-19', '2026-10-25', '2026-10-19', '2026-10-26'],
    ['month', '2026-03-01', '2026-03-31', '2026-03-31', '2026-04-01'],
  ] as const)('%s from %s to %s stand from %s until before %s', (precision, startsOn, endsOn, first, end) => {
    expect(read({ precision, startsOn, endsOn })).toMatchObject({ first, end, isAllDay: true });
  });

  it('are the same in whatever zone the server stands', () => {
    const zone = process.env.TZ;
    const texts = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      return written({ startsOn: '2026-03-29', endsOn: '2026-03-29' });
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(texts).size).toBe(1);
  });
});

describe('words', () => {
  it('tell a month where no day was promised, and a tick once it is done', () => {
    const march = { precision: 'month', startsOn: '2026-03-01', endsOn: '2026-03-31' } as const;
    expect(read(march).summary).toBe('Blog (ergens in maart)');
    expect(read(march, { language: 'en' }).summary).toBe('Blog (some time in March)');
    expect(read({ ...march, status: 'done' }).summary).toBe('✓ Blog');
    expect(read({ precision: 'week', startsOn: '2026-10-19', endsOn: '2026-10-25' }).description).toBe(
      'Thema: Meedenken\nKanaal: Blog\nEigenaar: Sanne\nIn week 43',
    );
  });

  it.each(nasty())('come out as they went in: %j', (title) => {
    const text = written({ title, theme: title }, { kind: 'theme', name: title, organisation: title });
    const { events, name } = readCalendar(text);
    expect(events).toHaveLength(1);
    const clean = title.toWellFormed().replace(/(?!\n)\p{Cc}/gu, ' ');
    expect(events[0]?.summary).toBe(clean);
    expect(events[0]?.description).toContain(`Thema: ${clean}`);
    expect(name).toBe(`${clean} · ${clean}`.replaceAll('\n', ' '));
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
    expect(text.match(/BEGIN:VEVENT\r\n/g)).toHaveLength(1);
    expect(text).not.toMatch(/^(ATTENDEE|ATTACH|X-EVIL)/m);
  });

  it('name the calendar escaped, in both properties that calendars read', () => {
    const text = written(
      {},
      { kind: 'theme', name: 'Eén, twee; drie\\vier\nvijf', organisation: 'Zon: & <b>' },
    );
    const lines = text.replace(/\r\n /g, '').split('\r\n');
    const said = 'Zon: & <b> · Eén\\, twee\\; drie\\\\vier vijf';
    const names = lines.filter((line) => /^(X-WR-CAL)?NAME[:;]/.test(line));
    expect(
      names.map((line) =>
        line
          .slice(line.indexOf(':') + 1)
          .split(' · ')
          .toSorted()
          .join(' · '),
      ),
    ).toEqual(Array(2).fill(said.split(' · ').toSorted().join(' · ')));
  });

  it('of any kind never break the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const { events } = readCalendar(written({ title, owner: title }, { organisation: title }));
        expect(events[0]?.summary).toBe(title.toWellFormed().replace(/(?!\n)\p{Cc}/gu, ' '));
      }),
    );
  });
});

function nasty(): string[] {
  const long = 'Waarom een directeur elke maandag even naar de cijfers kijkt en daarna niet meer: ';
  return [
    ...[
      'Eén, twee; drie',
      'back\\slash',
      '\\n is geen regel',
      'eindigt op \\',
      '\\;,\\;,',
      ';;;',
      ',,,',
      ':',
      '::',
    ],
    ...[
      '"aanhaling"',
      "'enkel'",
      'a=b;c=d',
      "^n ^^ ^'",
      '%0D%0A',
      '&amp; <b>vet</b>',
      '<script>alert(1)</script>',
    ],
    ...['een\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:twee', 'een\r\nATTENDEE:mailto:x@y.example', 'een\rX-EVIL:1'],
    ...['een\u2028twee', 'een\u0085twee', 'nul\u0000nul', 'tab\ttab', '\u001b[31mrood', 'bel\u0007'],
    ...[
      '🎉🎉🎉 feest',
      '👩‍👩‍👧‍👦'.repeat(12),
      'é'.repeat(120),
      '漢字'.repeat(40),
      'ß'.repeat(37),
      'a'.repeat(200),
    ],
    ...[
      long + long,
      `${'x'.repeat(66)}é`,
      `${'x'.repeat(65)}🎉`,
      `${'x'.repeat(67)}\\,`,
      'مرحبا بالعالم',
      '\u202eomgekeerd',
    ],
    ...['half \ud83d teken', 'BEGIN:VCALENDAR', '=HYPERLINK("http://x")', ' ruimte vooraan en achteraan '],
  ];
}
