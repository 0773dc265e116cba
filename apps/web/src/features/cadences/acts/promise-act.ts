import { earliestEnd, mayBeCorrected } from '@cadans/domain/cadence-change';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { PromiseState } from '../rhythm-model';

/** What can be done with a promise. */
export type PromiseAct = 'fill' | 'change' | 'pause' | 'hand_over' | 'end' | 'go_on' | 'withdraw';

export interface Rights {
  /** May plan activities. */
  readonly mayPlan: boolean;
  /** May make and change promises. */
  readonly mayShape: boolean;
}

/** The acts that make sense for a promise as it stands, for who may do them. What judged something is not taken back. */
export function actsOf(
  { phase, latest }: PromiseState,
  { mayPlan, mayShape }: Rights,
  today: CalendarDate,
): PromiseAct[] {
  const fill: PromiseAct[] = mayPlan && phase !== 'over' ? ['fill'] : [];
  if (!mayShape) return fill;
  const { validUntil } = latest;
  const mayGoOn = validUntil !== null && validUntil >= earliestEnd(latest, today);
  const goOn: PromiseAct[] = mayGoOn ? ['go_on'] : [];
  if (phase === 'over') return goOn;
  return [
    ...fill,
    'change',
    'pause',
    'hand_over',
    'end',
    ...goOn,
    ...(mayBeCorrected(latest, today) ? (['withdraw'] as const) : []),
  ];
}
