import { handOver, showCarried } from '@cadans/contracts/handovers';
import type { GivenOrganisation } from '../testing/given.js';
import type { TestApp } from '../testing/test-app.js';

type Carried = Awaited<ReturnType<ReturnType<typeof handing>['carried']>>['answer'];

/** Looks at what somebody carries, and hands it over. */
export function handing(app: TestApp, org: GivenOrganisation, as = org.director.cookie) {
  const of = (memberId: string) => ({ as, params: { organisationId: org.id, memberId } });
  const carried = (memberId: string) => app.call(showCarried, of(memberId));
  const give = (
    memberId: string,
    shares: readonly object[],
    differs: {
      reason?: 'leaving' | 'long_absence' | 'other';
      note?: string;
      headers?: Record<string, string>;
    } = {},
  ) => {
    const { headers, ...body } = differs;
    return app.call(handOver, {
      ...of(memberId),
      body: { reason: 'leaving', ...body, shares },
      ...(headers && { headers }),
    });
  };
  return { carried, give };
}

/** All of it to one person, or as was proposed. */
export function sharesOf({ items }: Pick<Carried, 'items'>, toId?: string) {
  return items.map(({ kind, id, toId: proposed }) => ({ kind, toId: toId ?? proposed, ids: [id] }));
}
