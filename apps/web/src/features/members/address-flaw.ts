import type { ReadAddresses } from '@cadans/domain/mail-addresses';
import type { Translate } from '../../words/use-translation';

/** So many are invited at once: as many as go out in a day. */
const MOST = 50;

/** What is the matter with the addresses that were filled in; undefined when they will do. */
export function addressFlaw(
  { people, unread }: ReadAddresses,
  most: number | undefined,
  t: Translate<'members'>,
): string | undefined {
  if (unread.length > 0) return t('emailsUnread', { count: unread.length, pieces: unread.join(', ') });
  if (people.length === 0) return t('emailsMissing');
  return people.length > (most ?? MOST) ? t('emailsMany', { most: most ?? MOST }) : undefined;
}
