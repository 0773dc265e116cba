import { passwordFlaw, SHORTEST_PASSWORD } from '@cadans/domain/password';
import type { Translate } from '../../../words/use-translation';

/** From so many characters on a password is called strong. */
const STRONG = 18;

/** How strong a password is, in words that say what to do next. */
export function passwordWords(password: string, t: Translate<'doors'>): string {
  const flaw = passwordFlaw(password);
  if (flaw === 'short') return t('newPassword.more', { count: SHORTEST_PASSWORD - password.length });
  if (flaw === 'long') return t('newPassword.tooLong');
  if (flaw === 'common') return t('newPassword.common');
  return t(password.length >= STRONG ? 'newPassword.strong' : 'newPassword.good');
}
