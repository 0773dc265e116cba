import type { Member } from '@cadans/contracts/members';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Member as StoredMember } from '../generated/prisma/client.js';
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

  change({ organisationId }: CurrentMember, id: string, { active }: { active: boolean }): Promise<Member> {
    return this.database.prisma(async (prisma) => {
      const { count } = await prisma.member.updateMany({ where: { organisationId, id }, data: { active } });
      if (count === 0) throw new Refusal('not_found');
      return view(
        await prisma.member.findUniqueOrThrow({ where: { organisationId_id: { organisationId, id } } }),
      );
    });
  }
}

function view({ id, name, role, admin, active, userId }: StoredMember): Member {
  return { id, name, role, admin, active, invited: userId !== null };
}
