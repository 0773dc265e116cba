import type { Plan } from '@cadans/contracts/plans';
import { may } from '@cadans/domain/ability';
import type { Reader } from './place';

/** What somebody may do with a plan, and why not. */
export interface Rights {
  readonly canEdit: boolean;
  readonly canSteer: boolean;
  /** Why it cannot be edited: only reading along, or agreed while one may shape drafts only. */
  readonly because: 'reader' | 'agreed' | null;
}

/** A draft is shaped by who plans, an agreed plan by who steers besides. */
export function rightsOn(status: Plan['status'], reader: Reader): Rights {
  const canSteer = may(reader, 'steer');
  const canShape = may(reader, 'shape');
  const canEdit = canShape && (status === 'draft' || canSteer);
  return { canEdit, canSteer, because: canEdit ? null : canShape ? 'agreed' : 'reader' };
}
