import type { PortfolioAccount } from '@cadans/contracts/portfolio';

const WEEKS = 53;
const none = () => Array<number>(WEEKS).fill(0);

/** What a test says of an account; the rest is an ordinary quiet year. */
export interface GivenAccount extends Partial<Omit<PortfolioAccount, 'attention'>> {
  readonly id: string;
  readonly name: string;
  readonly points?: number;
  readonly sentence?: string;
}

/** An account in the portfolio; with points it has one reason, a silent promise of the same id. */
export function givenAccount({ points = 0, sentence = '', ...differs }: GivenAccount): PortfolioAccount {
  const said = { nl: sentence || 'Op koers.', en: sentence || 'On course.' };
  const reason = {
    kind: 'silent_cadence' as const,
    points,
    ids: [differs.id],
    sentence: said,
  };
  return {
    role: 'consultant',
    on: '2026-11-23',
    rhythm: { value: 77.9, trend: 6 },
    focus: { value: 58, trend: -4 },
    ownership: { value: null, trend: null },
    c4: 80,
    attention: { points, reasons: points > 0 ? [reason] : [], sentence: said },
    decisions: 0,
    weeks: { done: none(), planned: none(), missed: none() },
    nextReview: null,
    ...differs,
  };
}
