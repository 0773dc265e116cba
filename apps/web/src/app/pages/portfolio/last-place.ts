import type { PortfolioSearch } from './portfolio-search';

/** How the portfolio was left: in which order, and for which account. */
interface LastPlace {
  readonly search: PortfolioSearch;
  readonly organisationId: string;
}

let last: LastPlace | null = null;

/** Remembers how the portfolio is left, for as long as the app is open. */
export const leavePortfolio = (place: LastPlace): void => {
  last = place;
};

/** How the portfolio was left; null when nobody went into an account from it yet. */
export const lastPlace = (): LastPlace | null => last;
