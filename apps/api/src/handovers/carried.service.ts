import type { AnswerOf } from '@cadans/contracts/endpoint';
import type { Carried, showCarried } from '@cadans/contracts/handovers';
import { type ProposedOwner, proposeOwners, type Successor } from '@cadans/domain/new-owner';
import type { Sentence } from '@cadans/domain/sentence';
import { roomOf, weighAhead } from '@cadans/domain/team-load';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import type { CurrentMember } from '../http/request.js';
import { readTeam, type Team, tenths, viewLoad } from '../team/reading-team.js';
import {
  type BesideCarried,
  besideCarriedStatement,
  type CarriedRow,
  carriedStatement,
} from './carried-statement.js';

/** What somebody carries, and who could carry it on. */
@Injectable()
export class CarriedService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async show(
    { organisationId, timeZone }: CurrentMember,
    memberId: string,
  ): Promise<AnswerOf<typeof showCarried>> {
    const today = this.clock.today(timeZone);
    const send: Send = (statement) => this.database.query(statement);
    const [found] = await send<BesideCarried>(besideCarriedStatement(organisationId, memberId));
    const { id, name, active, owned, ...beside } = there(found);
    const [rows, team] = await Promise.all([
      send<CarriedRow>(carriedStatement(organisationId, memberId, today)),
      readTeam(send, organisationId, today),
    ]);
    const weighed = weighAhead(team.rows, today);
    const things = rows.map((row) => {
      const weight = row.kind === 'activity' ? weighed.get(row.id) : undefined;
      const week = weight?.week ?? null;
      return { ...row, week, hours: week === null ? 0 : (weight?.hours ?? 0) };
    });
    const names = new Map(beside.themes.map((theme) => [theme.id, theme.name]));
    const proposed = proposeOwners(
      things,
      successorsOf(team, owned, memberId),
      team.absences,
      today,
      (themeId) => names.get(themeId) ?? '',
    );
    const reasons = new Reasons();
    const items = things.map(({ times, per, ...thing }, at): Carried => {
      const { toId, sentence } = proposed[at] as ProposedOwner;
      const often = times === null || per === null ? null : { times, per };
      return { ...thing, often, hours: tenths(thing.hours), toId, why: reasons.placeOf(sentence) };
    });
    return {
      today,
      member: { id, name, active },
      items,
      reasons: reasons.all,
      ...beside,
      load: viewLoad(team),
    };
  }
}

/** Everybody who can be given work but who hands over, with the themes they own or have open work on. */
function successorsOf({ load, rows }: Team, owned: BesideCarried['owned'], leaverId: string): Successor[] {
  const themes = Map.groupBy(
    [...rows, ...owned.map(({ id, ownerId }) => ({ themeId: id, ownerId }))],
    ({ ownerId }) => ownerId,
  );
  return load.people
    .filter(({ carries, memberId }) => carries && memberId !== leaverId)
    .map((person) => ({
      memberId: person.memberId,
      name: person.name,
      room: roomOf(person),
      themeIds: new Set(themes.get(person.memberId)?.map(({ themeId }) => themeId)),
    }));
}

/** Thousands of proposals share a few sentences. */
class Reasons {
  readonly all: Sentence[] = [];
  readonly #places = new Map<string, number>();

  placeOf(sentence: Sentence): number {
    const known = this.#places.get(sentence.nl);
    if (known !== undefined) return known;
    this.#places.set(sentence.nl, this.all.length);
    return this.all.push(sentence) - 1;
  }
}
