import type { BodyOf } from '@cadans/contracts/endpoint';
import type { changeView, SavedView, saveView } from '@cadans/contracts/views';
import { mayChangeView, mayShareView } from '@cadans/domain/saved-view';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { asSeen, there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

type Row = SavedView & { [column: string]: unknown };

const VIEW = 'id, name, screen, search, shared, by_id as "byId", version';
/** Others' own views are nobody's business. */
const IN_SIGHT = 'organisation_id = $1 and (shared or by_id = $2)';

/** Ways of looking at the plan, kept under a name. */
@Injectable()
export class ViewsService {
  constructor(private readonly database: Database) {}

  async list({ organisationId, id }: CurrentMember): Promise<{ views: SavedView[] }> {
    const views = await this.database.query<Row>({
      name: 'views',
      text: `select ${VIEW} from saved_view where ${IN_SIGHT} order by lower(name), id`,
      values: [organisationId, id],
    });
    return { views };
  }

  save(member: CurrentMember, given: BodyOf<typeof saveView>): Promise<SavedView> {
    if (given.shared && !mayShareView(member)) throw new Refusal('forbidden');
    return this.database.write(async (send) =>
      only(
        await send<Row>({
          name: 'save-view',
          text: `insert into saved_view (organisation_id, by_id, name, screen, search, shared)
            values ($1, $2, $3, $4, $5, $6) returning ${VIEW}`,
          values: [member.organisationId, member.id, given.name, given.screen, given.search, given.shared],
        }),
      ),
    );
  }

  change(
    member: CurrentMember,
    viewId: string,
    version: number,
    given: BodyOf<typeof changeView>,
  ): Promise<SavedView> {
    return this.database.write(async (send) => {
      await lockView(send, member, viewId, version);
      if (given.shared && !mayShareView(member)) throw new Refusal('forbidden');
      return only(
        await send<Row>({
          name: 'change-view',
          text: `update saved_view set name = coalesce($3, name), screen = coalesce($4, screen),
              search = coalesce($5, search), shared = coalesce($6, shared)
            where organisation_id = $1 and id = $2 returning ${VIEW}`,
          values: [member.organisationId, viewId, given.name, given.screen, given.search, given.shared],
        }),
      );
    });
  }

  remove(member: CurrentMember, viewId: string, version: number): Promise<void> {
    return this.database.write(async (send) => {
      await lockView(send, member, viewId, version);
      await send({
        name: 'remove-view',
        text: 'delete from saved_view where organisation_id = $1 and id = $2',
        values: [member.organisationId, viewId],
      });
    });
  }
}

/** Locks a view at the version that was seen; refuses one out of sight, changed since, or another's to change. */
async function lockView(send: Send, member: CurrentMember, viewId: string, version: number): Promise<void> {
  const [view] = await send<Row>({
    name: 'lock-view',
    text: `select ${VIEW} from saved_view where ${IN_SIGHT} and id = $3 for update`,
    values: [member.organisationId, member.id, viewId],
  });
  if (!mayChangeView(member, asSeen(view, version))) throw new Refusal('forbidden');
}

function only([view]: readonly SavedView[]): SavedView {
  return there(view);
}
