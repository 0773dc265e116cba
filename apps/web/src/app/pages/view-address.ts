import type { SavedView } from '@cadans/contracts/views';
import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';
import { type ListSearch, readListSearch } from './list/list-search';
import { readYearSearch, type YearSearch } from './year/year-search';

/** What a view of the year says, read as its address is: what makes no sense any more is forgotten. */
export function yearSearchOf(search: string): YearSearch {
  return { ...readYearSearch(defaultParseSearch(search)), activity: undefined };
}

/** The same of a view of the list; the bin is no way of looking. */
export function listSearchOf(search: string): ListSearch {
  return { ...readListSearch(defaultParseSearch(search)), activity: undefined, bin: undefined };
}

/** What an address says, as a view keeps it: always in the same order, and without what happens to be open. */
export function plainSearch(screen: SavedView['screen'], search: YearSearch | ListSearch): string {
  const said = defaultStringifySearch(search);
  const plain = screen === 'year' ? yearSearchOf(said) : listSearchOf(said);
  return defaultStringifySearch(plain).replace(/^\?/, '');
}

/** A kept view's search in that same form, so that the two can be compared. */
export function plainView({ screen, search }: SavedView): string {
  return plainSearch(screen, screen === 'year' ? yearSearchOf(search) : listSearchOf(search));
}
