import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { decisionsAboutRequests } from './decisions-about-choices.js';
import { ageOfRequest } from './request-age.js';

const noHolidays = () => false;

describe('the age of a request', () => {
  test('counts working days, without weekends and holidays', () => {
    // From a Friday to the Tuesday after.
    expect(ageOfRequest('2026-07-03', '2026-07-07', noHolidays)).toEqual({ days: 2, isLate: false });
    expect(ageOfRequest('2026-07-03', '2026-07-03', noHolidays)).toEqual({ days: 0, isLate: false });
    const kingsDay = (day: string) => day === '2026-04-27';
    expect(ageOfRequest('2026-04-24', '2026-05-01', kingsDay)).toEqual({ days: 4, isLate: false });
  });

  test('is late from the moment on which it asks for a decision', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(30), (start, wait) => {
        const receivedOn = addDays('2026-04-20', start);
        const today = addDays(receivedOn, wait);
        const isHoliday = (day: string) => day === '2026-05-14';
        const asked = decisionsAboutRequests([{ id: 'r', title: 'Brochure', receivedOn }], isHoliday, today);
        expect(ageOfRequest(receivedOn, today, isHoliday).isLate).toBe(asked.length === 1);
      }),
    );
  });
});
