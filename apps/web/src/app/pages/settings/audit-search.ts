import { id, searchOf, textLike } from '../../search';

const day = textLike(/^\d{4}-\d{2}-\d{2}$/);

/** Which part of the audit trail is looked at. */
export const readAuditSearch = searchOf({
  memberId: id,
  room: textLike(/^[a-z-]{1,40}$/),
  from: day,
  until: day,
  before: id,
});
