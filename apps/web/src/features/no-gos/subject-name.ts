import type { NoGo } from '@cadans/contracts/no-gos';
import type { Translate } from '../../words/use-translation';
import type { Around } from './asked';

type OnWhat = Pick<NoGo, 'channelId' | 'audience' | 'kind'>;

/** On what a no-go is, as one names it. */
export function subjectName(
  { channelId, audience, kind }: OnWhat,
  { channels }: Pick<Around, 'channels'>,
  t: Translate<'no-gos'>,
): string {
  if (channelId !== null) return channels.find(({ id }) => id === channelId)?.name ?? '';
  return kind === null ? (audience ?? '') : t(`kinds.${kind}`);
}
