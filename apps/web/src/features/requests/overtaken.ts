import type { Request } from '@cadans/contracts/requests';
import { CallError } from '../../api/call-error';
import type { Translate } from '../../words/use-translation';

/** How a request stands that somebody else did something with first; undefined when that is not why it was refused. */
export function overtakenBy(error: unknown): Request | undefined {
  if (!(error instanceof CallError) || error.status !== 412) return undefined;
  const { current } = error;
  return typeof current === 'object' && current !== null && 'history' in current
    ? (current as Request)
    : undefined;
}

/** What happened to it, and who did it. */
export function overtakenInWords(
  { history, requester }: Request,
  nameOf: (memberId: string) => string,
  t: Translate<'requests'>,
): string {
  const last = history.at(-1);
  if (!last) return t('stale');
  const { kind, byId, text } = last;
  const name = (byId === null ? requester?.name : nameOf(byId)) || t('somebody');
  const what = t(`events.${kind}`, { name });
  return t('overtaken', { what: text === '' || kind === 'received' ? `${what}.` : `${what}: “${text}”` });
}
