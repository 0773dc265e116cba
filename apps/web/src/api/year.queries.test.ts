import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { givenId, givenYear } from '../testing/given-year';
import { replaceInYears, yearQuery } from './year.queries';
import { readYear } from './year-plan';

const organisationId = givenId('organisation', 0);

function kept(...years: number[]) {
  const queries = new QueryClient();
  for (const year of years)
    queries.setQueryData(
      yearQuery(organisationId, year).queryKey,
      readYear(givenYear({ year, activities: 12 })),
    );
  const rows = (year: number) =>
    queries.getQueryData(yearQuery(organisationId, year).queryKey)?.activities ?? null;
  return { queries, rows };
}

describe('readYear', () => {
  it('turns columns into rows with days, names of states and ids', () => {
    const year = givenYear({ activities: 3 });
    const [row] = readYear(year).activities;
    expect(row).toMatchObject({
      id: year.activities.id[0],
      title: year.activities.title[0],
      themeId: givenId('theme', year.activities.theme[0] ?? -1),
      ownerId: givenId('member', year.activities.owner[0] ?? -1),
      campaignId: null,
    });
    expect(row?.startsOn).toMatch(/^2026-01-\d\d$/);
  });

  it('keeps the days of a window that ends in the next year', () => {
    const year = givenYear({ activities: 1 });
    const [row] = readYear({
      ...year,
      activities: { ...year.activities, startsOn: [364], endsOn: [367] },
    }).activities;
    expect(row).toMatchObject({ startsOn: '2026-12-31', endsOn: '2027-01-03' });
  });
});

describe('replaceInYears', () => {
  it('changes one row and leaves the others the very same', () => {
    const { queries, rows } = kept(2026);
    const before = rows(2026) ?? [];
    const [one, ...others] = before;
    if (!one) throw new Error('no row');
    replaceInYears(queries, organisationId, one, { ...one, title: 'Anders' });
    const [changed, ...same] = rows(2026) ?? [];
    expect(changed?.title).toBe('Anders');
    for (const [index, other] of others.entries()) expect(same[index]).toBe(other);
  });

  it('adds what is made and takes away what goes', () => {
    const { queries, rows } = kept(2026);
    const [one] = rows(2026) ?? [];
    if (!one) throw new Error('no row');
    replaceInYears(queries, organisationId, null, { ...one, id: 'new' });
    expect(rows(2026)).toHaveLength(13);
    replaceInYears(queries, organisationId, { ...one, id: 'new' }, null);
    expect(rows(2026)).toHaveLength(12);
  });

  it('carries a row from one year to the other, and opens no year that was not', () => {
    const { queries, rows } = kept(2026, 2027);
    const [one] = rows(2026) ?? [];
    if (!one) throw new Error('no row');
    const moved = { ...one, startsOn: '2027-03-01', endsOn: '2027-03-01' };
    replaceInYears(queries, organisationId, one, moved);
    expect(rows(2026)).toHaveLength(11);
    expect(rows(2027)).toContainEqual(moved);
    replaceInYears(queries, organisationId, moved, { ...one, startsOn: '2028-03-01', endsOn: '2028-03-01' });
    expect(rows(2027)).not.toContainEqual(moved);
    expect(rows(2028)).toBeNull();
  });
});
