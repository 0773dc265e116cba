import fc from 'fast-check';
import { expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { held, packed, travelling } from './round-trip-for-tests.js';

const app = await testApp();
const make = given(app);
const { leave, arrive } = travelling(app);

/** Text as people type it: of any script, with quotes, line ends and signs of formulas; never empty. */
const written = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .map((text) => text.replaceAll('\0', ''))
    .filter((text) => /[^\s\p{Cc}\p{Cf}]/u.test(text) && [...text].length <= most && text.isWellFormed());
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const hours = fc.option(fc.integer({ min: 0, max: 99_999 }).map((tenths) => tenths / 10));
const euros = fc.option(fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100));

const activity = fc.record({
  id: fc.uuid(),
  title: written(60),
  brief: fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll('\0', '')),
  on: day,
  status: fc.constantFrom('planned', 'in_work', 'ready', 'done'),
  effort_hours: hours,
  budget: euros,
  link: fc.option(fc.webUrl()),
  version: fc.integer({ min: 1, max: 2_000_000_000 }),
  created_at: instant,
  said: fc.jsonValue({ maxDepth: 3 }),
});
const organisation = fc.record({
  name: written(60),
  themes: fc.uniqueArray(written(40), { minLength: 1, maxLength: 5, selector: (name) => name.toLowerCase() }),
  people: fc.array(written(60), { minLength: 1, maxLength: 6 }),
  activities: fc.uniqueArray(activity, { maxLength: 12, selector: ({ id }) => id }),
});

interface File {
  tables: Record<string, Record<string, unknown>[]>;
}

it('whatever an organisation holds comes back to the byte', { timeout: 120_000 }, async () => {
  const { id, admin } = await make.organisation();
  const bare = JSON.parse(await leave(id, admin.cookie)) as File;
  const [theme] = bare.tables.theme ?? [];
  const [channel] = bare.tables.channel ?? [];
  const [member] = bare.tables.member ?? [];
  await fc.assert(
    fc.asyncProperty(organisation, async ({ name, themes, people, activities }) => {
      const ids = (among: readonly string[]) =>
        among.map((_, index) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`);
      const file = structuredClone(bare);
      const [first = ''] = ids(themes);
      const [owner = ''] = ids(people);
      Object.assign(file.tables, {
        organisation: [{ ...file.tables.organisation?.[0], name }],
        member: people.map((person, index) => ({
          ...member,
          id: ids(people)[index],
          name: person,
          active: true,
        })),
        theme: themes.map((one, index) => ({ ...theme, id: ids(themes)[index], name: one, owner_id: null })),
        plan_theme: ids(themes).map((theme_id, position) => ({ year: 2026, theme_id, weight: 20, position })),
        activity: activities.map(({ on, status, created_at, said, ...own }) => ({
          ...own,
          year: 2026,
          theme_id: first,
          owner_id: owner,
          channel_id: channel?.id,
          starts_on: on,
          ends_on: on,
          status,
          done_on: status === 'done' ? on : null,
          first_committed_ends_on: on,
          created_on: on,
          created_by_id: null,
        })),
        activity_event: activities.map(({ id: activity_id, version, said, created_at: at }) => ({
          id: activity_id,
          activity_id,
          activity_version: version,
          kind: 'changed',
          old_values: { said },
          new_values: { said, [JSON.stringify(said).slice(0, 8).replaceAll('\0', '')]: 1.5 },
          by_id: null,
          at,
        })),
      });
      // Each time by somebody else: one person brings in ten a day.
      const { cookie } = await make.member(id, 'viewer');
      const once = await arrive(cookie, packed(JSON.stringify(file)));
      expect(once, JSON.stringify(once.answer)).toMatchObject({ status: 201 });
      const left = await leave(once.answer.membership.organisationId, cookie);
      const told = JSON.parse(left) as File;
      expect(told.tables.activity).toHaveLength(activities.length);
      for (const { id: activityId, title, budget, said } of activities) {
        expect(told.tables.activity?.find((row) => row.id === activityId)).toMatchObject({ title, budget });
        const event = told.tables.activity_event?.find((row) => row.activity_id === activityId);
        expect(event?.old_values).toEqual(JSON.parse(JSON.stringify({ said })));
      }
      const twice = await arrive(cookie, packed(left));
      expect(held(await leave(twice.answer.membership.organisationId, cookie))).toBe(held(left));
    }),
    { numRuns: 15, seed: 20_261_123 },
  );
});
