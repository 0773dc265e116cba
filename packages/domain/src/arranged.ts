import type { DecisionItem } from './decision-item.js';
import type { Silence } from './silence.js';

/** What needs a decision, sorted out by whether anything is left to decide. */
export interface Matters {
  readonly open: readonly DecisionItem[];
  /** Promises that are silent still, and whose next publication is planned in time: what could be done is done. */
  readonly arranged: readonly DecisionItem[];
}

/**
 * Sets apart the silences that are being ended: silent until the next publication, which is planned no further ahead than
 * the promise allows. They stay silent, and count as such; only nobody has to decide on them any more.
 */
export function sortOutMatters(
  decisions: readonly DecisionItem[],
  promises: readonly {
    readonly cadence: { readonly id: string };
    readonly silence: Pick<Silence, 'quietAhead'> | null;
  }[],
): Matters {
  const ending = new Set(
    promises.flatMap(({ cadence, silence }) => (silence && !silence.quietAhead ? [cadence.id] : [])),
  );
  const isArranged = ({ kind, ids }: DecisionItem) =>
    kind === 'silent_cadence' && ids.every((id) => ending.has(id));
  return {
    open: decisions.filter((item) => !isArranged(item)),
    arranged: decisions.filter(isArranged),
  };
}
