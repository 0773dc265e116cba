import type { PortfolioAccount } from '@cadans/contracts/portfolio';

export const ACCOUNT_SORTS = ['urgency', 'name', 'visited'] as const;
export type AccountSort = (typeof ACCOUNT_SORTS)[number];

/** In which order accounts are shown, and which of them. */
export interface Arrangement {
  readonly sort: AccountSort;
  /** Words in the name, or in why it needs attention. */
  readonly search: string;
  readonly onlyAttention: boolean;
}

const needsAttention = ({ attention }: PortfolioAccount) => attention.points > 0;

/** How many accounts need any attention. */
export const countAttention = (accounts: readonly PortfolioAccount[]): number =>
  accounts.filter(needsAttention).length;

/** Lays accounts out. They come by urgency; `visits` tells when each was last visited, those never visited come last. */
export function arrangeAccounts(
  accounts: readonly PortfolioAccount[],
  { sort, search, onlyAttention }: Arrangement,
  visits: ReadonlyMap<string, number>,
): readonly PortfolioAccount[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const shown = accounts.filter((account) => {
    if (onlyAttention && !needsAttention(account)) return false;
    const said = searchable(account);
    return words.every((word) => said.includes(word));
  });
  if (sort === 'name') return shown.toSorted((one, other) => one.name.localeCompare(other.name));
  if (sort === 'visited')
    return shown.toSorted((one, other) => (visits.get(other.id) ?? 0) - (visits.get(one.id) ?? 0));
  return shown;
}

const searchable = ({ name, attention }: PortfolioAccount) =>
  [name, ...attention.reasons.flatMap(({ sentence }) => Object.values(sentence))]
    .join(' ')
    .toLocaleLowerCase();
