import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activity, anyFacts, NOTHING, PLAN, promise, TODAY } from './any-facts-for-tests.js';
import { beatsOf } from './beat.js';
import { addDays, dayNumber, yearOf } from './calendar-date.js';
import { type Facts, leadDaysByChannel, promisesOf, themesOfYear } from './facts.js';
import { focusOf } from './focus-score.js';
import { mondayOf } from './iso-week.js';
import { noiseOf } from './noise.js';
import { effectOfRequest, type RequestDraft, rowOfRequest } from './request-effect.js';
import { loadPerWeek } from './week-load.js';

const WEEK = '2026-07-13';

const asked = (differs: Partial<RequestDraft> = {}): RequestDraft => ({
  themeId: 'meedenken',
  channelId: 'blog',
  ownerId: 'emma',
  startsOn: '2026-07-15',
  endsOn: '2026-07-15',
  effortHours: 4,
  ...differs,
});

const anyDraft: fc.Arbitrary<RequestDraft> = fc
  .record({
    themeId: fc.constantFrom('meedenken', 'veilig', 'gone'),
    channelId: fc.constantFrom('blog', 'linkedin'),
    ownerId: fc.constantFrom('emma', 'sam', 'nina'),
    startsOn: fc.integer({ min: 0, max: 260 }).map((days) => addDays(TODAY, days)),
    length: fc.nat(20),
    effortHours: fc.option(fc.integer({ min: 0, max: 80 }).map((tenths) => tenths / 10)),
  })
  .map(({ length, ...draft }) => ({ ...draft, endsOn: addDays(draft.startsOn, length) }));

const withIt = (facts: Facts, draft: RequestDraft): Facts => ({
  ...facts,
  activities: [...facts.activities, rowOfRequest(draft, facts.today)],
});

const rulesOf = (facts: Facts) => ({
  leadDays: leadDaysByChannel(facts),
  buffer: facts.noiseBuffer,
  isHoliday: () => false,
});

const openBeats = (facts: Facts, around: string) =>
  promisesOf(facts)
    .flatMap((each) => beatsOf(each, addDays(around, -366), addDays(around, 366), facts.today))
    .filter(({ state }) => state === 'open').length;

describe('the effect of a request', () => {
  test('is what the rules say of the facts with the activity, beside what they say without it', () => {
    fc.assert(
      fc.property(anyFacts, anyDraft, (facts, draft) => {
        const effect = effectOfRequest(facts, draft);
        const added = withIt(facts, draft);
        const year = yearOf(draft.startsOn);
        const focusIn = ({ activities }: Facts) =>
          focusOf(activities, themesOfYear(facts, year), { from: `${year}-01-01`, until: `${year}-12-31` });
        expect(effect.focus.focus).toEqual({ before: focusIn(facts).value, after: focusIn(added).value });

        const asOf = addDays(mondayOf(draft.startsOn), 7);
        const noiseIn = ({ activities }: Facts) => noiseOf(activities, rulesOf(facts), asOf);
        expect([effect.noise.before, effect.noise.after]).toEqual([
          noiseIn(facts).value,
          noiseIn(added).value,
        ]);
        expect(effect.noise.exceedsBuffer).toBe(noiseIn(added).exceedsBuffer);

        const week = { firstMonday: dayNumber(mondayOf(draft.endsOn)) - 7, count: 3 };
        const loadIn = ({ activities }: Facts) => loadPerWeek(activities, week)[1];
        expect(effect.load.activities).toEqual({ before: loadIn(facts), after: loadIn(added) });

        const left = openBeats(facts, draft.endsOn) - openBeats(added, draft.endsOn);
        expect(effect.promises.filled).toHaveLength(left);
      }),
      { numRuns: 150 },
    );
  });

  test('touches nothing but its own week, owner, channel and theme, and leaves the facts as they were', () => {
    fc.assert(
      fc.property(anyFacts, anyDraft, anyDraft, (facts, draft, other) => {
        const before = JSON.stringify(facts);
        const { load, focus, promises } = effectOfRequest(facts, draft);
        expect(JSON.stringify(facts)).toBe(before);
        const own = load.ownHours.after - load.ownHours.before;
        expect(load.hours.after - load.hours.before).toBeCloseTo(own);
        if (draft.effortHours !== null) expect(own).toBeCloseTo(draft.effortHours);
        expect(load.ownHours.before).toBeLessThanOrEqual(load.hours.before);
        expect(promises.filled.every(({ state }) => state === 'open')).toBe(true);
        // What its week carried already does not hang on who gets it, for which theme and how long it takes.
        const { themeId, ownerId, effortHours } = other;
        const elsewhere = effectOfRequest(facts, { ...draft, themeId, ownerId, effortHours });
        expect(elsewhere.load.hours.before).toBe(load.hours.before);
        expect(elsewhere.focus.focus.before).toBe(focus.focus.before);
      }),
      { numRuns: 150 },
    );
  });

  test('says what it does to the week, the theme, the noise and the promise', () => {
    const facts: Facts = {
      ...NOTHING,
      ...PLAN,
      cadences: [promise()],
      activities: [
        activity({ id: 'a', endsOn: WEEK, themeId: 'veilig', channelId: 'linkedin' }),
        activity({ id: 'b', endsOn: WEEK, ownerId: 'sam', channelId: 'linkedin', effortHours: 2.5 }),
      ],
    };
    const { load, focus, noise, promises } = effectOfRequest(facts, asked(), { capacity: 2 });
    expect(load).toMatchObject({ monday: WEEK, isOver: true, ownHours: { before: 2, after: 6 } });
    expect(load.sentence).toEqual({
      nl: 'Week 29 gaat van 4,5 naar 8,5 uur: 3 activiteiten, meer dan de 2 die jullie aankunnen.',
      en: 'Week 29 goes from 4.5 to 8.5 hours: 3 activities, more than the 2 you can carry.',
    });
    expect(focus.isWorse).toBe(true);
    expect(focus.sentence.nl).toBe(
      'Meedenken in 2026: 56% → 76% van het werk, gekozen is 50%; focus 94 → 73.',
    );
    expect(noise.sentence.nl).toBe(
      'Ad hoc in de 13 weken tot en met week 29: 0% → 47% van het werk, meer dan de afgesproken 20%.',
    );
    expect(promises.sentence).toEqual({
      nl: 'Vult de open slag van 16 juli op Blog.',
      en: 'Fills the open beat of 16 July on Blog.',
    });
  });

  test('comes on top where nothing is promised, and where all is filled already', () => {
    const facts: Facts = { ...NOTHING, ...PLAN, cadences: [promise()] };
    const onLinkedIn = effectOfRequest(facts, asked({ channelId: 'linkedin' })).promises;
    expect(onLinkedIn).toMatchObject({ filled: [], isPromised: false });
    const full = { ...facts, activities: [activity({ id: 'a', endsOn: '2026-07-16' })] };
    expect(effectOfRequest(full, asked()).promises).toMatchObject({
      filled: [],
      isPromised: true,
      sentence: { nl: 'Op Blog is alles wat beloofd is al gevuld: dit komt er bovenop.' },
    });
  });

  test('names the no-gos it runs against, the channel first', () => {
    const told = {
      reason: 'Onze klant leest geen blogs.',
      by: 'Rik',
      decidedOn: '2026-01-05',
      reviewOn: '2027-01-04',
    };
    const noGos = [
      { ...told, id: 'k', channelId: null, audience: null, kind: 'own', subject: '' },
      { ...told, id: 'c', channelId: 'blog', audience: null, kind: null, subject: 'Blog' },
      { ...told, id: 'o', channelId: 'linkedin', audience: null, kind: null, subject: 'LinkedIn' },
    ] as const;
    const { noGos: hit } = effectOfRequest({ ...NOTHING, ...PLAN }, asked(), { noGos });
    expect(hit.map(({ noGo }) => noGo.id)).toEqual(['c', 'k']);
    expect(hit[0]?.sentence.en).toBe(
      'Blog: “Onze klant leest geen blogs.” Decided by Rik on 5 January 2026, to be reviewed on 4 January 2027.',
    );
  });
});
