/**
 * A worker that reckons the public holidays of one region and year, answers, and ends: the calendars of all countries and
 * the astronomy behind them take some 30 MB, and what they say of a year is asked once.
 */
import { parentPort, workerData } from 'node:worker_threads';
import Holidays from 'date-holidays';

const { region, year }: { region: string; year: number } = workerData;
const [country = '', state, part] = region.split('-');

function named(language: string): Map<string, string> {
  const calendar = new Holidays(country, state ?? '', part ?? '', {
    languages: [language],
    types: ['public'],
  });
  return new Map((calendar.getHolidays(year) ?? []).map(({ date, name }) => [date.slice(0, 10), name]));
}

const english = named('en');
parentPort?.postMessage([...named('nl')].map(([on, nl]) => ({ on, nl, en: english.get(on) ?? nl })));
