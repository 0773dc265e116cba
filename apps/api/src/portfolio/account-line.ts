import type { AccountLine } from '@cadans/contracts/portfolio';
import type { Account } from '@cadans/domain/account';

/** An account as it is kept and sent: its weeks as columns, a sixth of the bytes. */
export function accountLine({ attention, weeks, ...account }: Account): AccountLine {
  return {
    ...account,
    attention: {
      ...attention,
      reasons: attention.reasons.map(({ ids, ...reason }) => ({ ...reason, ids: [...ids] })),
    },
    weeks: {
      done: weeks.map(({ done }) => done),
      planned: weeks.map(({ planned }) => planned),
      missed: weeks.map(({ missed }) => missed),
    },
  };
}
