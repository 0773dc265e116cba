import type { Review } from '@cadans/contracts/review-forms';
import type { Send } from '../database/database.js';
import { there } from '../http/as-seen.js';

const PEOPLE = `select o.name, (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name, m.id), '[]') from member m
    where m.organisation_id = o.id and m.id = any ($2::uuid[])) as people from organisation o where o.id = $1`;

/** The name of an organisation, and of everybody in a review of it, whether still active or not. */
export interface PeopleOfReview {
  readonly [column: string]: unknown;
  readonly name: string;
  readonly people: { readonly id: string; readonly name: string }[];
}

/** Reads who opened and closed a review, who decided, who answers for it, and who put a matter on its agenda. */
export async function peopleOf(
  send: Send,
  organisationId: string,
  { openedById, closedById, items }: Review,
): Promise<PeopleOfReview> {
  const ids = items.flatMap(({ addedById, decision }) => [addedById, decision?.ownerId, decision?.byId]);
  const named = [openedById, closedById, ...ids].filter((id) => id != null);
  const values = [organisationId, named];
  const [found] = await send<PeopleOfReview>({ name: 'people-of-review', text: PEOPLE, values });
  return there(found);
}
