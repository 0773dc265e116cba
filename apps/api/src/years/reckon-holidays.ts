/**
 * A worker that reckons the public holidays of one region in ten years, answers, and ends: the calendars of all countries
 * and the astronomy behind them take some 30 MB, and what they say of a year is asked once.
 */
import { parentPort, workerData } from 'node:worker_threads';
import Holidays from 'date-holidays';

const { region, from }: { region: string; from: number } = workerData;
const [country = '', state, part] = region.split('-');

const calendarIn = (language: string) =>
  new Holidays(country, state ?? '', part ?? '', { languages: [language], types: ['public'] });
const [dutch, english] = [calendarIn('nl'), calendarIn('en')];

const namesOf = (calendar: Holidays, year: number) =>
  new Map((calendar.getHolidays(year) ?? []).map(({ date, name }) => [date.slice(0, 10), name]));

const years = Array.from({ length: 10 }, (_, index) => {
  const inEnglish = namesOf(english, from + index);
  return [...namesOf(dutch, from + index)].map(([on, nl]) => ({ on, nl, en: inEnglish.get(on) ?? nl }));
});
parentPort?.postMessage(years);
