import type { Channel, changeChannel, createChannel } from '@cadans/contracts/channels';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Prisma } from '../generated/prisma/client.js';
import { asSeen } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

const include = { _count: { select: { activities: true } } } satisfies Prisma.ChannelInclude;

/** Where the organisation is seen, and where it deliberately is not. */
@Injectable()
export class ChannelsService {
  constructor(private readonly database: Database) {}

  list({ organisationId }: CurrentMember): Promise<{ channels: Channel[] }> {
    return this.database.prisma(async (prisma) => {
      const orderBy = [{ position: 'asc' as const }, { id: 'asc' as const }];
      return {
        channels: (await prisma.channel.findMany({ where: { organisationId }, orderBy, include })).map(view),
      };
    });
  }

  create({ organisationId }: CurrentMember, given: BodyOf<typeof createChannel>): Promise<Channel> {
    return this.database.prisma(async (prisma) => {
      const last = await prisma.channel.aggregate({ where: { organisationId }, _max: { position: true } });
      const position = (last._max.position ?? -1) + 1;
      return view(await prisma.channel.create({ data: { organisationId, ...given, position }, include }));
    });
  }

  change(
    { organisationId }: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof changeChannel>,
  ): Promise<Channel> {
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    return this.database.prisma(async (prisma) => {
      const { count } = await prisma.channel.updateMany({
        where: { organisationId, id, version },
        data: { ...changes, version: { increment: 1 } },
      });
      const channel = await prisma.channel.findUnique({
        where: { organisationId_id: { organisationId, id } },
        include,
      });
      if (!channel) throw new Refusal('not_found');
      if (count === 0) throw new Refusal('stale', { current: view(channel) });
      return view(channel);
    });
  }

  delete({ organisationId }: CurrentMember, id: string, version: number): Promise<void> {
    return this.database.prisma(async (prisma) => {
      const where = { organisationId_id: { organisationId, id } };
      const channel = asSeen(await prisma.channel.findUnique({ where, include }), version, view);
      if (channel._count.activities > 0) throw new Refusal('channel_in_use');
      await prisma.channel.delete({ where });
    });
  }
}

function view(stored: Prisma.ChannelGetPayload<{ include: typeof include }>): Channel {
  const { id, name, kind, stance, stanceReason, leadDays, position, version, _count } = stored;
  const { activities } = _count;
  return { id, name, kind, stance, stanceReason, leadDays, position, version, activities };
}
