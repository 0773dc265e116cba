import { searchOf } from '../../search';

export const readPortfolioSearch = searchOf({});
