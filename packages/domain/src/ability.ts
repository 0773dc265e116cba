/** What a member is for in one organisation. */
export const ROLES = ['director', 'marketer', 'consultant', 'requester', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What can be permitted:
 * - `read`: see the plan;
 * - `ask`: ask for something, and see what became of what one asked;
 * - `plan`: create, change, move, finish and scrap activities, and import them;
 * - `shape`: write the foundation, themes and channels of a plan that is still a draft;
 * - `steer`: decide at the third postponement, and shape a plan that was agreed;
 * - `administer`: members and the organisation itself.
 */
export const ABILITIES = ['read', 'ask', 'plan', 'shape', 'steer', 'administer'] as const;
export type Ability = (typeof ABILITIES)[number];

const OF_ROLE: Record<Role, readonly Ability[]> = {
  director: ['read', 'ask', 'plan', 'shape', 'steer'],
  consultant: ['read', 'ask', 'plan', 'shape', 'steer'],
  marketer: ['read', 'ask', 'plan', 'shape'],
  requester: ['read', 'ask'],
  viewer: ['read'],
};

const OF_ADMIN: readonly Ability[] = ['read', 'steer', 'administer'];

/** The one place that says who may what. An admin may steer and administer, whatever the role. */
export function may(who: { role: Role; admin: boolean }, ability: Ability): boolean {
  return OF_ROLE[who.role].includes(ability) || (who.admin && OF_ADMIN.includes(ability));
}
