import { Refusal } from '../http/refusal.js';
import { holidaysOf } from '../years/holidays.js';

const REGION = /^[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}$/;
/** Any year will do: a region that is known has holidays in each. */
const SOME_YEAR = 2026;

/** Refuses an organisation in a time zone or a holiday region that nobody knows: none of its days could be reckoned. */
export async function refuseUnknownPlaces(organisation: Readonly<Record<string, unknown>>): Promise<void> {
  const { time_zone: timeZone, holiday_region: region } = organisation;
  if (timeZone !== undefined && !isTimeZone(timeZone)) refuse('time_zone');
  if (region !== undefined && !(await isRegion(region))) refuse('holiday_region');
}

function isTimeZone(given: unknown): boolean {
  if (typeof given !== 'string') return false;
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: given }) !== null;
  } catch {
    return false;
  }
}

async function isRegion(given: unknown): Promise<boolean> {
  if (typeof given !== 'string' || !REGION.test(given)) return false;
  const holidays = await holidaysOf(given, SOME_YEAR).catch(() => []);
  return holidays.length > 0;
}

function refuse(column: string): never {
  throw new Refusal('export_unusable', {
    fields: [{ pointer: `/body/tables/organisation/0/${column}`, code: 'invalid_value' }],
  });
}
