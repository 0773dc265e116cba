import { PRECISIONS, STATUSES } from '@cadans/domain/activity';

/** Columns are in the order of `STATUSES` and `PRECISIONS` of the domain: an activity holds the index. */
export const STATUS_COLUMN = STATUSES;
export const PRECISION_COLUMN = PRECISIONS;
