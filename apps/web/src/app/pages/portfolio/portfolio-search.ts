import { flag, oneOf, searchOf, text } from '../../search';

/** What the URL of the portfolio may say: by what it is ordered, and which accounts are shown. */
export const readPortfolioSearch = searchOf({
  sort: oneOf(['name', 'visited']),
  q: text(200),
  attention: flag,
});
export type PortfolioSearch = ReturnType<typeof readPortfolioSearch>;
