import { may, type Role } from './ability.js';

/** What somebody can carry, in the order in which it is shown; a helping place is named by its activity. */
export const HANDOVER_KINDS = ['theme', 'cadence', 'activity', 'step', 'helper', 'decision'] as const;
export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** Why somebody's work goes to others. */
export const HANDOVER_REASONS = ['leaving', 'long_absence', 'other'] as const;
export type HandoverReason = (typeof HANDOVER_REASONS)[number];

/** Names one thing that is carried. */
export interface CarriedThing {
  readonly kind: HandoverKind;
  readonly id: string;
}

/** A part of what is handed over: what goes to one person, or (null) to nobody. */
export interface HandoverShare {
  readonly kind: HandoverKind;
  readonly toId: string | null;
  readonly ids: readonly string[];
}

/** Whether somebody can be given work: they are there, and their role is one that plans. Being an admin is no such role. */
export function takesWork({ role, active }: { readonly role: Role; readonly active: boolean }): boolean {
  return active && may({ role, admin: false }, 'plan');
}

/** What is carried otherwise than was shown: a hand-over is of all that is there, or it is shown again. */
export function carriedOtherwise(
  shares: readonly HandoverShare[],
  carried: readonly CarriedThing[],
): { readonly added: CarriedThing[]; readonly gone: CarriedThing[] } {
  const shown = shares.flatMap(({ kind, ids }) => ids.map((id) => ({ kind, id })));
  const [was, is] = [keysOf(shown), keysOf(carried)];
  return {
    added: carried.filter((thing) => !was.has(keyOf(thing))).map(named),
    gone: shown.filter((thing) => !is.has(keyOf(thing))),
  };
}

/** Why shares are refused whoever asks: who leaves keeps nothing, and only helping and steps go to nobody. */
export function refusalOfShares(
  shares: readonly HandoverShare[],
  fromId: string,
  reason: HandoverReason,
): 'keeps_while_leaving' | 'nothing_changes' | 'owner_not_active' | undefined {
  const given = shares.filter(({ ids }) => ids.length > 0);
  if (reason === 'leaving' && given.some(({ toId }) => toId === fromId)) return 'keeps_while_leaving';
  if (given.every(({ toId }) => toId === fromId)) return 'nothing_changes';
  if (given.some(({ kind, toId }) => toId === null && kind !== 'helper' && kind !== 'step'))
    return 'owner_not_active';
  return undefined;
}

const named = ({ kind, id }: CarriedThing): CarriedThing => ({ kind, id });

const keyOf = ({ kind, id }: CarriedThing) => `${kind} ${id}`;

const keysOf = (things: readonly CarriedThing[]) => new Set(things.map(keyOf));
