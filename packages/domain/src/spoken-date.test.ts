import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_WINDOW } from './activity.js';
import { daysBetween, fromDayNumber, isCalendarDate } from './calendar-date.js';
import { spokenDate } from './spoken-date.js';

// A Sunday; the ISO week is 47, and 2026 has 53 weeks.
const TODAY = '2026-11-22';
const say = (text: string, today = TODAY, language: 'nl' | 'en' = 'nl') => {
  const said = spokenDate(text, today, language);
  if (!said.ok) return said.why;
  const { startsOn, endsOn } = said.value.window;
  return `${said.value.precision} ${startsOn === endsOn ? startsOn : `${startsOn}/${endsOn}`}`;
};

describe('a day is', () => {
  test.each([
    ['vandaag', 'today', '2026-11-22'],
    ['Morgen', 'tomorrow', '2026-11-23'],
    ['overmorgen', 'the day after tomorrow', '2026-11-24'],
    ['gisteren', 'yesterday', '2026-11-21'],
    ['over 10 dagen', 'in 10 days', '2026-12-02'],
    ['over een week', 'in a week', '2026-11-29'],
    ['over drie weken', 'three weeks from now', '2026-12-13'],
    ['over 3 maanden', 'in 3 months', '2027-02-22'],
    ['over een kwartaal', 'in a quarter', '2027-02-22'],
    ['dinsdag', 'Tuesday', '2026-11-24'],
    ['zo', 'sun', '2026-11-29'],
    ['deze dinsdag', 'this tuesday', '2026-11-17'],
    ['volgende dinsdag', 'next tuesday', '2026-11-24'],
    ['komende vrijdag', 'coming friday', '2026-11-27'],
    ['vorige vrijdag', 'last friday', '2026-11-20'],
    ['afgelopen zondag', 'last sunday', '2026-11-15'],
    ['dinsdag over 2 weken', 'tuesday in 2 weeks', '2026-12-01'],
    ['volgende week dinsdag', 'next week tuesday', '2026-11-24'],
    ['dinsdag volgende week', 'Tuesday of next week', '2026-11-24'],
    ['do week 2', 'thu week 2', '2027-01-14'],
    ['begin december', 'start of December', '2026-12-01'],
    ['half april', 'mid-April', '2027-04-15'],
    ['eind maart', 'end of March', '2027-03-31'],
    ['eind van de maand', 'end of the month', '2026-11-30'],
    ['eind volgende week', 'end of next week', '2026-11-27'],
    ['half week 50', 'mid week 50', '2026-12-09'],
    ['eind Q1', 'end of the first quarter', '2027-03-31'],
    ['15 mei', 'May 15', '2027-05-15'],
    ['15 mei', '15th of May', '2027-05-15'],
    ['1e december', 'December 1st', '2026-12-01'],
    ['di 1 dec.', 'Tue 1 Dec', '2026-12-01'],
    ['15/5', '15/5', '2027-05-15'],
    ['5-12', '5-12', '2026-12-05'],
    ['2026-05-15', '2026-05-15', '2026-05-15'],
    ['15-05-2026', '15/05/2026', '2026-05-15'],
    ['vrijdag 15 mei 2026', 'Friday, 15 May 2026', '2026-05-15'],
    ['29 februari 2028', 'February 29, 2028', '2028-02-29'],
  ])('%s, %s', (nl, en, day) => {
    expect(say(nl)).toBe(`day ${day}`);
    expect(say(en, TODAY, 'en')).toBe(`day ${day}`);
    // Either language is understood on either screen.
    expect(say(nl, TODAY, 'en')).toBe(`day ${day}`);
  });

  test('the first weekday after today, a week later on that day itself', () => {
    const tuesday = '2026-11-24';
    expect(say('dinsdag', tuesday)).toBe('day 2026-12-01');
    expect(say('volgende dinsdag', tuesday)).toBe('day 2026-12-01');
    expect(say('deze dinsdag', tuesday)).toBe('day 2026-11-24');
    expect(say('vorige dinsdag', tuesday)).toBe('day 2026-11-17');
    expect(say('volgende dinsdag', '2026-11-23')).toBe('day 2026-12-01');
  });

  test('the last of a shorter month', () => {
    expect(say('over een maand', '2027-01-31')).toBe('day 2027-02-28');
  });

  test('May 15 as an American writes it, in English only and only when it can be nothing else', () => {
    expect(say('5/15', TODAY, 'en')).toBe('day 2027-05-15');
    expect(say('5/15')).toBe('no_such_day');
    expect(say('5/6', TODAY, 'en')).toBe('day 2026-06-05');
  });
});

describe('a week, month or quarter is', () => {
  test.each([
    ['week 48', 'week 48', 'week 2026-11-23/2026-11-29'],
    ['wk 14', 'wk 14', 'week 2027-04-05/2027-04-11'],
    ['w14 2027', 'W14 2027', 'week 2027-04-05/2027-04-11'],
    ['2027-W14', '2027W14', 'week 2027-04-05/2027-04-11'],
    ['week 53', 'week 53', 'week 2026-12-28/2027-01-03'],
    ['week 1 2025', 'week 1 2025', 'week 2025-01-01/2025-01-05'],
    ['deze week', 'this week', 'week 2026-11-16/2026-11-22'],
    ['volgende week', 'next week', 'week 2026-11-23/2026-11-29'],
    ['vorige week', 'last week', 'week 2026-11-09/2026-11-15'],
    ['in maart', 'in March', 'month 2027-03-01/2027-03-31'],
    ['nov', 'November', 'month 2026-11-01/2026-11-30'],
    ['februari 2028', 'Feb 2028', 'month 2028-02-01/2028-02-29'],
    ['volgende maand', 'next month', 'month 2026-12-01/2026-12-31'],
    ['1e kwartaal', 'first quarter', 'day 2027-01-01/2027-03-31'],
    ['het tweede kwartaal van 2026', 'Q2 2026', 'day 2026-04-01/2026-06-30'],
    ['volgend kwartaal', 'next quarter', 'day 2027-01-01/2027-03-31'],
    ['Q4', 'q 4', 'day 2026-10-01/2026-12-31'],
  ])('%s, %s', (nl, en, window) => {
    expect(say(nl)).toBe(window);
    expect(say(en, TODAY, 'en')).toBe(window);
  });

  test('in the year that is meant around New Year', () => {
    expect(say('week 3', '2026-12-28')).toBe('week 2027-01-18/2027-01-24');
    expect(say('week 50', '2027-01-11')).toBe('week 2027-12-13/2027-12-19');
    expect(say('week 14', '2026-06-01')).toBe('week 2026-03-30/2026-04-05');
    expect(say('volgende week', '2026-12-31')).toBe('week 2027-01-04/2027-01-10');
    // 2 January 2027 lies in week 53 of 2026.
    expect(say('deze week', '2027-01-02')).toBe('week 2026-12-28/2027-01-03');
    expect(say('week 53', '2027-01-02')).toBe('week 2026-12-28/2027-01-03');
    expect(say('volgende maand', '2026-12-31')).toBe('month 2027-01-01/2027-01-31');
    expect(say('vorige maand', '2027-01-15')).toBe('month 2026-12-01/2026-12-31');
  });
});

describe('refused is', () => {
  test.each([
    ['', 'not_a_date'],
    ['binnenkort', 'not_a_date'],
    ['volgende kat', 'not_a_date'],
    ['dinsdag misschien', 'not_a_date'],
    ['week', 'not_a_date'],
    ['31 april', 'no_such_day'],
    ['32/1', 'no_such_day'],
    ['29 februari', 'no_such_day'],
    ['week 54', 'no_such_day'],
    ['week 53 2027', 'no_such_day'],
    ['eind week 60', 'no_such_day'],
    ['15 mei 1999', 'year_out_of_range'],
    ['maart 2101', 'year_out_of_range'],
    ['over 999 maanden', 'year_out_of_range'],
  ])('%s', (text, why) => {
    expect(say(text)).toBe(why);
  });
});

const days = fc.integer({ min: 11_000, max: 47_000 }).map(fromDayNumber);
const languages = fc.constantFrom('nl' as const, 'en' as const);
const phrases = fc
  .array(
    fc.constantFrom(
      ...[
        'over',
        'in',
        'eind',
        'half',
        'begin',
        'end of',
        'volgende',
        'next',
        'vorige',
        'deze',
        'week',
        'wk',
        'q',
      ],
      ...[
        'maand',
        'kwartaal',
        'quarter',
        'weken',
        'days',
        'dinsdag',
        'fri',
        'mei',
        'March',
        'dec',
        'een',
        '2',
        '14',
      ],
      ...[
        '29',
        '31',
        '53',
        '99',
        '999',
        '2027',
        '2100',
        '1999',
        '0001',
        '/',
        '-',
        '.',
        ',',
        'de',
        '1e',
        'morgen',
      ],
    ),
    { maxLength: 5 },
  )
  .map((words) => words.join(' '));

test('whatever is answered is a window that can be stored', () => {
  fc.assert(
    fc.property(fc.oneof(phrases, fc.string()), days, languages, (text, today, language) => {
      const said = spokenDate(text, today, language);
      if (!said.ok) return;
      const { startsOn, endsOn } = said.value.window;
      expect(isCalendarDate(startsOn) && isCalendarDate(endsOn)).toBe(true);
      expect(startsOn <= endsOn).toBe(true);
      expect(daysBetween(startsOn, endsOn)).toBeLessThanOrEqual(LONGEST_WINDOW);
      if (said.value.precision === 'week') expect(daysBetween(startsOn, endsOn)).toBeLessThan(7);
    }),
    { numRuns: 2_000 },
  );
});

test('a day as the screen spells it is read back, whatever today is', () => {
  fc.assert(
    fc.property(days, days, languages, fc.constantFrom('short', 'long'), (day, today, language, width) => {
      const spelled = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
        weekday: width,
        day: 'numeric',
        month: width,
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(day));
      const window = { startsOn: day, endsOn: day };
      expect(spokenDate(spelled, today, language)).toEqual({ ok: true, value: { window, precision: 'day' } });
    }),
    { numRuns: 500 },
  );
});
