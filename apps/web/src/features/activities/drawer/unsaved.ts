import { changeActivity } from '@cadans/contracts/activities';
import type { ActivityFields } from './fields';

export type FieldName = keyof ActivityFields;
export type SomeFields = Partial<ActivityFields>;

/**
 * What somebody typed in an activity and what is not known to be saved: per field what it says now, what stood there
 * when the writing began, and what was sent last.
 */
export interface Unsaved {
  readonly base: SomeFields;
  readonly mine: SomeFields;
  readonly sent: SomeFields;
}

export const NOTHING_UNSAVED: Unsaved = { base: {}, mine: {}, sent: {} };

const namesOf = (fields: SomeFields) => Object.keys(fields) as FieldName[];

/** Takes over what was typed. A field in which nothing was left unsaved builds on what is stored, and shown, now. */
export function write(unsaved: Unsaved, stored: ActivityFields, typed: SomeFields): Unsaved {
  const { base, mine, sent } = unsaved;
  return {
    base: { ...base, ...only(stored, (field) => field in typed && !isWanted(unsaved, field)) },
    mine: { ...mine, ...typed },
    sent,
  };
}

/** Takes up again what waited and was refused: typed over what stood there then, unless something newer is typed since. */
export function takeUp(unsaved: Unsaved, refused: SomeFields, was: SomeFields): Unsaved {
  const { base, mine, sent } = unsaved;
  return {
    base: { ...base, ...only(was, (field) => field in refused) },
    mine: { ...mine, ...only(refused, (field) => !isWanted(unsaved, field)) },
    sent: only(sent, (field) => !(field in refused)),
  };
}

/** What the screen shows: what is typed as it was typed, the rest as it is stored. */
export function shownOf(unsaved: Unsaved, stored: ActivityFields): ActivityFields {
  const { mine } = unsaved;
  return {
    ...stored,
    ...only(mine, (field) => isWanted(unsaved, field) || saysTheSame(field, mine, stored)),
  };
}

/** The fields that were changed here and meanwhile elsewhere, to something else: somebody has to choose. */
export function collidingOf(unsaved: Unsaved, stored: ActivityFields): FieldName[] {
  const { base, mine, sent } = unsaved;
  return namesOf(mine).filter(
    (field) =>
      isWanted(unsaved, field) &&
      !saysTheSame(field, mine, stored) &&
      !saysTheSame(field, base, stored) &&
      // What was sent and stands there is ours, also when its answer never arrived.
      !(field in sent && saysTheSame(field, sent, stored)),
  );
}

/**
 * What can be saved now: it differs from what is stored, collides with nobody, and the contract takes it. What is
 * `underWay` already is not sent twice.
 */
export function pendingOf(unsaved: Unsaved, stored: ActivityFields, underWay: SomeFields = {}): SomeFields {
  const { mine } = unsaved;
  const colliding = collidingOf(unsaved, stored);
  return only(
    mine,
    (field) =>
      isWanted(unsaved, field) &&
      !saysTheSame(field, mine, stored) &&
      !colliding.includes(field) &&
      !(field in underWay && saysTheSame(field, underWay, mine)) &&
      isTakenAs(field, mine),
  );
}

/** What is typed and cannot be stored as it stands: an empty title, a link that is none. */
export function refusedOf({ mine }: Unsaved): FieldName[] {
  return namesOf(mine).filter((field) => !isTakenAs(field, mine));
}

/** The fields that are stored as they were typed build on that from now on. */
export function settle({ base, mine, sent }: Unsaved, stored: ActivityFields): Unsaved {
  const settled = namesOf(mine).filter(
    (field) => saysTheSame(field, mine, stored) || (field in sent && saysTheSame(field, sent, stored)),
  );
  if (settled.every((field) => saysTheSame(field, base, stored) && !(field in sent)))
    return { base, mine, sent };
  return {
    base: { ...base, ...only(stored, (field) => settled.includes(field)) },
    mine,
    sent: only(sent, (field) => !settled.includes(field)),
  };
}

/** Lets go of what was typed in a field: what is stored counts. */
export function forget({ base, mine, sent }: Unsaved, gone: FieldName): Unsaved {
  const keep = (field: FieldName) => field !== gone;
  return { base: only(base, keep), mine: only(mine, keep), sent: only(sent, keep) };
}

/** Only what would be lost: what is typed and not stored. */
export function worthKeeping(unsaved: Unsaved): Unsaved {
  const { base, mine, sent } = unsaved;
  const keep = (field: FieldName) => isWanted(unsaved, field);
  return { base: only(base, keep), mine: only(mine, keep), sent: only(sent, keep) };
}

/** Whether a field says the same in both: spaces around it and the order of helpers mean nothing. */
export function saysTheSame(field: FieldName, one: SomeFields, other: SomeFields): boolean {
  return inShort(one[field]) === inShort(other[field]);
}

const inShort = (value: SomeFields[FieldName]) =>
  typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.toSorted().join() : value;

const isWanted = ({ base, mine }: Unsaved, field: FieldName) => !saysTheSame(field, base, mine);

function isTakenAs(field: FieldName, fields: SomeFields): boolean {
  const value = fields[field];
  if (field === 'ownerId') return value !== '';
  if (field === 'link' && value === '') return true;
  return changeActivity.body.shape[field].safeParse(value).success;
}

function only(fields: SomeFields, keep: (field: FieldName) => boolean): SomeFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => keep(field as FieldName)));
}
