import type { Cadence } from '@cadans/domain/cadence';
import { workByChannel } from '@cadans/domain/publication';
import { describe, expect, it } from 'vitest';
import { beatColumns, marksOf, segmentsOf } from './beat-columns';

const TODAY = '2026-11-23';
const row = (values: Partial<Cadence> = {}): Cadence => ({
  id: 'a',
  channelId: 'linkedin',
  themeId: null,
  ownerId: 'emma',
  times: 1,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  ...values,
});
const columns = (chain: readonly Cadence[]) =>
  beatColumns({ chain, pauses: [], work: workByChannel([]) }, chain.at(-1) ?? row(), TODAY);

describe('the columns of a promise', () => {
  it.each([
    ['weeks: thirteen back, this one, thirteen ahead', row(), '2026-08-24', '2027-02-15', 26],
    [
      'months: four back, and to the end of the month in thirteen weeks',
      row({ per: 'month' }),
      '2026-07-01',
      '2027-02-01',
      8,
    ],
    [
      'what was in force only',
      row({ validFrom: '2026-11-16', validUntil: '2026-12-06' }),
      '2026-11-16',
      '2026-11-30',
      3,
    ],
  ])('are %s', (_, of, first, last, count) => {
    const found = columns([of]);
    expect([found[0]?.period.start, found.at(-1)?.period.start, found.length]).toEqual([first, last, count]);
    expect(found.filter(({ isNow }) => isNow)).toHaveLength(1);
  });

  it('lie under the row that promised them', () => {
    const chain = [
      row({ validUntil: '2026-11-29' }),
      row({ id: 'b', times: 2, validFrom: '2026-11-30', replacesId: 'a' }),
    ];
    const found = columns(chain);
    expect(segmentsOf(found, chain).map(({ row: of, at, length }) => [of.id, at, length])).toEqual([
      ['a', 0, 14],
      ['b', 14, found.length - 14],
    ]);
  });

  it('put more than twelve beats together by what became of them', () => {
    const [first] = columns([row({ times: 12 })]);
    expect(marksOf(first?.beats ?? [])).toHaveLength(12);
    const [more] = columns([row({ times: 21 })]);
    expect(marksOf(more?.beats ?? []).map(({ beat, count }) => [beat.state, count])).toEqual([
      ['missed', 21],
    ]);
  });
});
