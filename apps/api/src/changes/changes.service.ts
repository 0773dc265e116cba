import type { Changes } from '@cadans/contracts/changes';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { PLANNED_ROW } from '../activities/planned-rows.js';
import { Database } from '../database/database.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { type Standing, standingStatement } from './changes-statement.js';
import { changesBetween, changesFor, type Listener, mayListen } from './room.js';

const LOOK_EVERY = 1000;
const BREATHE_EVERY = 15_000;

/** Those who listen to one organisation, and how it stood at the last look. */
interface Room {
  readonly listeners: Set<Listener>;
  last: Standing | null;
  /** One look after the other, so that nobody hears an older state after a newer one, or misses what lay between. */
  turn: Promise<void>;
}

/**
 * Tells who listens what changes in their organisation. While anybody does, one small statement per second and
 * organisation looks at the history: nothing is kept but the last snapshot, so any replica may serve it. Whoever is no
 * longer active, and whatever session was ended, hears nothing more from the next look on.
 */
@Injectable()
export class ChangesService implements BeforeApplicationShutdown {
  readonly #rooms = new Map<string, Room>();
  #ended = false;

  constructor(private readonly database: Database) {}

  /** Listens from a snapshot on, or from now; answers how to leave. */
  async follow(organisationId: string, listener: Listener, since: string | null): Promise<() => void> {
    if (this.#ended) listener.end();
    const room = this.#rooms.get(organisationId) ?? this.open(organisationId);
    await this.inTurn(room, async () => {
      const now = await this.look(organisationId, since);
      const common = await changesBetween(null, now, (ids) => this.rows(organisationId, ids));
      const changes = changesFor(listener.memberId, null, now, common);
      if (changes) listener.tell(changes, now.snapshot);
      // Who joins a room that looked before may hear the same again.
      room.last ??= now;
      room.listeners.add(listener);
    });
    return () => room.listeners.delete(listener);
  }

  beforeApplicationShutdown(): void {
    this.#ended = true;
    for (const { listeners } of this.#rooms.values()) for (const listener of listeners) listener.end();
    this.#rooms.clear();
  }

  private open(organisationId: string): Room {
    const room: Room = { listeners: new Set(), last: null, turn: Promise.resolve() };
    this.#rooms.set(organisationId, room);
    let breathed = Date.now();
    const later = () =>
      setTimeout(async () => {
        await room.turn;
        if (room.listeners.size === 0 || this.#ended) {
          if (this.#rooms.get(organisationId) === room) this.#rooms.delete(organisationId);
          return;
        }
        // A database that is away is asked again: nothing is missed, the last snapshot stays.
        await this.inTurn(room, () => this.tell(organisationId, room)).catch(() => {});
        if (Date.now() - breathed > BREATHE_EVERY) {
          breathed = Date.now();
          for (const listener of room.listeners) listener.breathe();
        }
        later();
      }, LOOK_EVERY).unref();
    later();
    return room;
  }

  private inTurn(room: Room, work: () => Promise<void>): Promise<void> {
    const turn = room.turn.then(work);
    room.turn = turn.catch(() => {});
    return turn;
  }

  private async tell(organisationId: string, room: Room): Promise<void> {
    const asked = [...room.listeners].flatMap(({ sessionId }) => sessionId ?? []);
    const now = await this.look(organisationId, room.last?.snapshot ?? null, asked);
    const { last } = room;
    const common = await changesBetween(last, now, (ids) => this.rows(organisationId, ids));
    room.last = now;
    for (const listener of room.listeners) {
      if (!mayListen(listener, now)) {
        room.listeners.delete(listener);
        listener.end();
        continue;
      }
      const changes = changesFor(listener.memberId, last, now, common);
      if (changes) listener.tell(changes, now.snapshot);
    }
  }

  private look(
    organisationId: string,
    since: string | null,
    sessions: readonly string[] = [],
  ): Promise<Standing> {
    return inTenantScope({ organisationId }, async () => {
      const [standing] = await this.database.query<Standing & { [column: string]: unknown }>(
        standingStatement(organisationId, since, sessions),
      );
      if (!standing) throw new Error('An organisation stands somewhere.');
      return standing;
    });
  }

  private rows(organisationId: string, ids: string[]): Promise<NonNullable<Changes['activities']>> {
    return inTenantScope({ organisationId }, () =>
      this.database.query<NonNullable<Changes['activities']>[number] & { [column: string]: unknown }>({
        name: 'changed-rows',
        text: `select ${PLANNED_ROW} from activity where organisation_id = $1 and id = any ($2::uuid[])`,
        values: [organisationId, ids],
      }),
    );
  }
}
