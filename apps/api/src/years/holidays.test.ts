import { describe, expect, it } from 'vitest';
import { holidaysOf } from './holidays.js';

describe('public holidays', () => {
  it('of the Netherlands are there, in both languages and in order', async () => {
    const holidays = await holidaysOf('NL', 2026);
    expect(holidays).toContainEqual({ on: '2026-04-27', nl: 'Koningsdag', en: "King's Day" });
    expect(holidays).toContainEqual({ on: '2026-04-06', nl: 'Tweede paasdag', en: 'Easter Monday' });
    expect(holidays).toContainEqual({ on: '2026-12-25', nl: 'Kerstmis', en: 'Christmas Day' });
    expect(holidays.map(({ on }) => on)).toEqual(holidays.map(({ on }) => on).toSorted());
  });

  it('follow the region, down to a state', async () => {
    const days = async (region: string) => (await holidaysOf(region, 2026)).map(({ on }) => on);
    expect(await days('DE-BY')).toContain('2026-01-06');
    expect(await days('DE')).not.toContain('2026-01-06');
  });

  it.each(['XX', '', 'NL-XX', '-'])('of the region %j are none, or those of its country', async (region) => {
    await expect(holidaysOf(region, 2026)).resolves.toBeInstanceOf(Array);
  });
});
