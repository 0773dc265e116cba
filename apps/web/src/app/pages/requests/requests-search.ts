import { id, oneOf, searchOf } from '../../search';

export const readRequestsSearch = searchOf({
  /** The part of the inbox. */
  show: oneOf(['open', 'parked', 'decided']),
  /** The request that is open. */
  request: id,
});
