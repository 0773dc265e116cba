import type { Carried } from '@cadans/contracts/handovers';
import type { TeamLoad } from '@cadans/contracts/team';
import { HANDOVER_KINDS, type HandoverKind, type HandoverShare } from '@cadans/domain/handover';

/** Who gets what, where that differs from what was proposed; by `keyOf`. Null = nobody. */
export type Choices = ReadonlyMap<string, string | null>;

/** Things of one kind that are shown together: activities by theme. */
export interface CarriedGroup {
  readonly key: string;
  readonly kind: HandoverKind;
  /** Of activities. */
  readonly themeId: string | null;
  readonly items: readonly Carried[];
}

/** Names a thing among all kinds: helping with an activity is another thing than owning it. */
export const keyOf = ({ kind, id }: Pick<Carried, 'kind' | 'id'>): string => `${kind} ${id}`;

/** What is carried, in the order of its kinds; activities by theme, the fullest first. */
export function groupsOf(items: readonly Carried[]): CarriedGroup[] {
  return HANDOVER_KINDS.flatMap((kind): CarriedGroup[] => {
    const ofKind = items.filter((item) => item.kind === kind);
    if (ofKind.length === 0) return [];
    if (kind !== 'activity') return [{ key: kind, kind, themeId: null, items: ofKind }];
    return [...Map.groupBy(ofKind, ({ themeId }) => themeId)]
      .map(([themeId, group]) => ({ key: `${kind} ${themeId}`, kind, themeId, items: group }))
      .toSorted((one, other) => other.items.length - one.items.length);
  });
}

/** Who gets a thing: as chosen, else as proposed. Who leaves keeps nothing, whatever was chosen before that was said. */
export function receiverOf(
  item: Carried,
  choices: Choices,
  fromId: string,
  isLeaving: boolean,
): string | null {
  const chosen = choices.get(keyOf(item));
  return chosen === undefined || (isLeaving && chosen === fromId) ? item.toId : chosen;
}

/** Whether a thing still needs somebody: only helping and steps may go to nobody. */
export function lacksReceiver({ kind }: Carried, toId: string | null): boolean {
  return toId === null && kind !== 'helper' && kind !== 'step';
}

/** How many things of some go to whom, the most first. */
export function countByReceiver(
  items: readonly Carried[],
  receiver: (item: Carried) => string | null,
): [toId: string | null, count: number][] {
  const counts = new Map<string | null, number>();
  for (const item of items) counts.set(receiver(item), (counts.get(receiver(item)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

/** All of it as the API takes it. */
export function sharesOf(
  items: readonly Carried[],
  receiver: (item: Carried) => string | null,
): HandoverShare[] {
  const shares = Map.groupBy(items, (item) => `${item.kind} ${receiver(item)}`);
  return [...shares.values()].flatMap((share) => {
    const [first] = share;
    return first ? [{ kind: first.kind, toId: receiver(first), ids: share.map(({ id }) => id) }] : [];
  });
}

/** What comes on top of somebody's weeks. */
export interface LoadAfter {
  readonly person: TeamLoad['people'][number];
  readonly added: readonly number[];
}

/** What a hand-over does to the weeks of whoever gets something, in the order of the team. */
export function loadsAfter(
  { people, mondays }: TeamLoad,
  items: readonly Carried[],
  receiver: (item: Carried) => string | null,
  fromId: string,
): LoadAfter[] {
  const added = new Map<string, number[]>();
  for (const item of items) {
    const toId = receiver(item);
    if (toId === null || toId === fromId) continue;
    const weeks = added.get(toId) ?? mondays.map(() => 0);
    if (item.week !== null) weeks[item.week] = (weeks[item.week] ?? 0) + item.hours;
    added.set(toId, weeks);
  }
  return people.flatMap((person) => {
    const weeks = added.get(person.memberId);
    return weeks ? [{ person, added: weeks }] : [];
  });
}
