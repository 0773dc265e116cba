import { type Ability, may, type Role } from './ability.js';

/**
 * What an API key can be made for:
 * - `read`: see the plan;
 * - `ask`: ask for something, and see what became of it;
 * - `complete`: report that an activity is done, and nothing else;
 * - `plan`: whatever planning takes, that report included;
 * - `steer`: what only who steers may.
 *
 * Nothing lets a key administer: members, keys and webhooks are for persons.
 */
export const KEY_SCOPES = ['read', 'ask', 'complete', 'plan', 'steer'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** What a key can be asked to be allowed: an ability of members, or only to report that something is done. */
export type KeyAbility = Ability | 'complete';

/** The one table of what each scope opens. */
const OPENS: Record<KeyScope, readonly KeyAbility[]> = {
  read: ['read'],
  ask: ['ask'],
  complete: ['complete'],
  plan: ['plan', 'shape', 'complete'],
  steer: ['steer'],
};

/** The ability a member must have for a scope to open anything. */
const OF_MEMBER: Record<KeyScope, Ability> = {
  read: 'read',
  ask: 'ask',
  complete: 'plan',
  plan: 'plan',
  steer: 'steer',
};

/** Whether one of these scopes opens what is needed; whether its member may besides is asked apart, at the same moment. */
export function keyMay(scopes: readonly KeyScope[], needed: KeyAbility): boolean {
  return scopes.some((scope) => OPENS[scope].includes(needed));
}

/** The scopes that are of any use to a member now. */
export function scopesFor(who: { readonly role: Role; readonly admin: boolean }): readonly KeyScope[] {
  return KEY_SCOPES.filter((scope) => may(who, OF_MEMBER[scope]));
}

/** How many days a key lives unless told, and at most. */
export const USUAL_KEY_DAYS = 90;
export const MOST_KEY_DAYS = 365;
