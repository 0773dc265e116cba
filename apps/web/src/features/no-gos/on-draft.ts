import type { NoGoOn } from '@cadans/contracts/no-gos';
import type { ChannelKind } from '@cadans/domain/channel';
import type { NoGoSubject } from '@cadans/domain/no-go';

/** Against what, while somebody is choosing it: what was filled in for another subject is kept. */
export interface OnDraft {
  readonly subject: NoGoSubject;
  readonly channelId: string | null;
  readonly audience: string;
  readonly kind: ChannelKind | null;
}

const NOTHING: OnDraft = { subject: 'channel', channelId: null, audience: '', kind: null };

/** What is chosen to begin with. */
export function draftOf(on: NoGoOn | null): OnDraft {
  return { ...NOTHING, ...on };
}

/** What was chosen, or null while it was not. */
export function saidOf({ subject, channelId, audience, kind }: OnDraft): NoGoOn | null {
  if (subject === 'channel') return channelId === null ? null : { subject, channelId };
  if (subject === 'activity_kind') return kind === null ? null : { subject, kind };
  return audience.trim() === '' ? null : { subject, audience: audience.trim() };
}
