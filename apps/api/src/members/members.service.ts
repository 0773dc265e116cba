import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type { changeMember, giveHours, Member } from '@cadans/contracts/members';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Member as StoredMember } from '../generated/prisma/client.js';
import { there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

/** Who belongs to the organisation. Whoever owns open work stays active until it is handed over. */
@Injectable()
export class MembersService {
  constructor(private readonly database: Database) {}

  list({ organisationId }: CurrentMember): Promise<{ members: Member[] }> {
    return this.database.prisma(async (prisma) => {
      const orderBy = [{ name: 'asc' as const }, { id: 'asc' as const }];
      return { members: (await prisma.member.findMany({ where: { organisationId }, orderBy })).map(view) };
    });
  }

  change(
    { organisationId }: CurrentMember,
    id: string,
    { active, role, admin }: BodyOf<typeof changeMember>,
  ): Promise<Member> {
    const data = {
      ...(active !== undefined && { active }),
      ...(role !== undefined && { role }),
      ...(admin !== undefined && { admin }),
    };
    return this.database.prisma(async (prisma) => {
      const where = { organisationId, id, removedAt: null };
      if ((await prisma.member.count({ where })) === 0) throw new Refusal('not_found');
      await prisma.member.updateMany({ where, data });
      return view(
        await prisma.member.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id } } }),
      );
    });
  }

  /** How many hours a week somebody has for marketing; null = an equal part of what was agreed. */
  giveHours(
    { organisationId }: CurrentMember,
    id: string,
    hoursAWeek: number | null,
  ): Promise<AnswerOf<typeof giveHours>> {
    return this.database.write(async (send) => {
      const [given] = await send<AnswerOf<typeof giveHours>>({
        name: 'give-hours',
        text: `update member set hours_a_week = $3 where organisation_id = $1 and id = $2 and removed_at is null
          returning id as "memberId", hours_a_week::float8 as "hoursAWeek"`,
        values: [organisationId, id, hoursAWeek],
      });
      return there(given);
    });
  }

  /** The name stays with what was done; login, rights and every address go. */
  remove({ organisationId }: CurrentMember, id: string): Promise<void> {
    return this.database.write(async (send) => {
      const [removed] = await send({
        name: 'remove-member',
        text: `update member set removed_at = now(), active = false, admin = false, user_id = null, hours_a_week = null
          where organisation_id = $1 and id = $2 and removed_at is null returning id`,
        values: [organisationId, id],
      });
      if (!removed) throw new Refusal('not_found');
      await send({
        name: 'forget-address',
        text: `update invitation set email = null, name = null where organisation_id = $1 and (accepted_by_id = $2 or member_id = $2) and email is not null`,
        values: [organisationId, id],
      });
    });
  }
}

function view({ id, name, role, admin, active, userId }: StoredMember): Member {
  return { id, name, role, admin, active, invited: userId !== null };
}
