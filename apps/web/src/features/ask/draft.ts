import { isCalendarDate } from '@cadans/domain/calendar-date';
import type { RequestReason } from '@cadans/domain/request';

/** A request that is being written. `key` is what it is sent under. */
export interface Draft {
  readonly title: string;
  readonly reason: RequestReason | null;
  readonly text: string;
  readonly wantedOn: string | null;
  readonly name: string;
  readonly email: string;
  readonly key: string;
}

/** The fields that can be wrong, from top to bottom. */
export const FIELDS = ['title', 'reason', 'text', 'wantedOn', 'name', 'email'] as const;
export type Field = (typeof FIELDS)[number];

/** What is wrong with a field; a text that is too long, with how long it is. */
export type Wrong = 'title' | 'titleLong' | 'reason' | 'textLong' | 'wanted' | 'name' | 'nameLong' | 'email';

const TITLE = 200;
const TEXT = 4000;
const NAME = 120;
const EMAIL = 254;

/** What has to be put right before it can be sent. Nothing is cut off by itself: who wrote it decides what goes. */
export function wrongsOf(draft: Draft, today: string): Partial<Record<Field, Wrong>> {
  const title = draft.title.trim();
  const name = draft.name.trim();
  const email = draft.email.trim();
  const { wantedOn } = draft;
  return {
    ...(title === '' ? { title: 'title' } : title.length > TITLE && { title: 'titleLong' }),
    ...(draft.reason === null && { reason: 'reason' }),
    ...(draft.text.trim().length > TEXT && { text: 'textLong' }),
    ...(wantedOn !== null && (!isCalendarDate(wantedOn) || wantedOn < today) && { wantedOn: 'wanted' }),
    ...(name === '' ? { name: 'name' } : name.length > NAME && { name: 'nameLong' }),
    ...((email.length > EMAIL || !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email)) && { email: 'email' }),
  };
}
