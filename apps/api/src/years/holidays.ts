import Holidays from 'date-holidays';

/** A public holiday on one day, named in both languages. */
export interface Holiday {
  readonly on: string;
  readonly nl: string;
  readonly en: string;
}

const known = new Map<string, readonly Holiday[]>();

/** The public holidays of a region (ISO 3166, such as `NL` or `DE-BY`) in a year; none for a region nobody knows. */
export function holidaysOf(region: string, year: number): readonly Holiday[] {
  const key = `${region} ${year}`;
  const found = known.get(key) ?? reckon(region, year);
  known.set(key, found);
  return found;
}

function reckon(region: string, year: number): readonly Holiday[] {
  const [country = '', state, part] = region.split('-');
  const named = (language: string) => {
    const calendar = new Holidays(country, state ?? '', part ?? '', {
      languages: [language],
      types: ['public'],
    });
    return new Map((calendar.getHolidays(year) ?? []).map(({ date, name }) => [date.slice(0, 10), name]));
  };
  const english = named('en');
  return [...named('nl')].map(([on, nl]) => ({ on, nl, en: english.get(on) ?? nl }));
}
