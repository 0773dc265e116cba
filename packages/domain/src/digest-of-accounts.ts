import { type Attention, byAttention } from './attention.js';

/** An account as a consultant's digest ranks it. */
export interface DigestAccount {
  readonly id: string;
  readonly name: string;
  readonly attention: Pick<Attention, 'points' | 'reasons' | 'sentence'>;
  /** How many matters need a decision. */
  readonly decisions: number;
}

/** The consultant's digest: all accounts, those that need most attention first. */
export function digestOfAccounts(accounts: readonly DigestAccount[]): DigestAccount[] {
  return byAttention(accounts).map(({ id, name, attention, decisions }) => ({
    id,
    name,
    attention,
    decisions,
  }));
}
