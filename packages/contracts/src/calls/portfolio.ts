import type * as contract from '../portfolio.js';
import type { Call } from './call.js';

export const showPortfolio: Call<typeof contract.showPortfolio> = { method: 'GET', path: '/portfolio' };
