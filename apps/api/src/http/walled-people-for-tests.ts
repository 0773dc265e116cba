import { removeMember } from '@cadans/contracts/members';
import type { GivenOrganisation, given } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

type Abilities = readonly string[];

const DIRECTS = ['read', 'ask', 'plan', 'shape', 'steer'];

/**
 * Who asks, and what they may in our organisation. Written out, so that a slip in the rule file does not pass here as well.
 * A consultant without the account advises others, is director and admin of one besides, and is nobody here; so is who was
 * suspended or removed as director and admin. A consultant of both advises us and the other organisation.
 */
export const MAY = {
  nobody: [],
  viewer: ['read'],
  requester: ['read', 'ask'],
  marketer: ['read', 'ask', 'plan', 'shape'],
  director: DIRECTS,
  consultant: DIRECTS,
  'consultant of both': DIRECTS,
  admin: ['read', 'steer', 'administer'],
  suspended: [],
  removed: [],
  'consultant without the account': [],
  stranger: [],
} as const satisfies Record<string, Abilities>;

export type WalledCaller = keyof typeof MAY;
export const CALLERS = Object.keys(MAY) as WalledCaller[];

/** Who has something to look for in the other organisation, by its own path. */
export const AT_HOME_ELSEWHERE: readonly WalledCaller[] = ['stranger', 'consultant of both'];

export const mayIt = (caller: WalledCaller, ability: string): boolean =>
  (MAY[caller] as Abilities).includes(ability);

/** The session of each caller, as a cookie header. */
export type Cookies = Record<WalledCaller, string | undefined>;

/** Lets somebody of every kind come, go, or stay outside. */
export async function walledPeople(
  app: TestApp,
  make: ReturnType<typeof given>,
  { ours, theirs, requester }: { ours: GivenOrganisation; theirs: GivenOrganisation; requester: string },
): Promise<Cookies> {
  const [suspended, removed, both, without] = [
    await make.member(ours.id, 'director', true),
    await make.member(ours.id, 'director', true),
    await make.member(ours.id, 'consultant'),
    await make.member((await make.organisation()).id, 'director', true),
  ];
  const join = (organisationId: string, userId: string) =>
    make.inOrganisation(organisationId, (client) =>
      client.query(
        `insert into member (organisation_id, user_id, name, role) values ($1, $2, 'E. Hartog', 'consultant')`,
        [organisationId, userId],
      ),
    );
  await join(theirs.id, both.userId);
  await join((await make.organisation()).id, without.userId);
  await make.inOrganisation(ours.id, (client) =>
    client.query('update member set active = false where id = $1', [suspended.id]),
  );
  const params = { organisationId: ours.id, memberId: removed.id };
  const { status } = await app.call(removeMember, { as: ours.admin.cookie, params });
  if (status !== 204) throw new Error(`Not removed: ${status}.`);
  return {
    nobody: undefined,
    viewer: ours.viewer.cookie,
    requester,
    marketer: ours.marketer.cookie,
    director: ours.director.cookie,
    consultant: (await make.member(ours.id, 'consultant')).cookie,
    'consultant of both': both.cookie,
    admin: ours.admin.cookie,
    suspended: suspended.cookie,
    removed: removed.cookie,
    'consultant without the account': without.cookie,
    stranger: theirs.director.cookie,
  };
}
