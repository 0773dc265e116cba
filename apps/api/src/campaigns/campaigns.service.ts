import type { Campaign, createCampaign } from '@cadans/contracts/campaigns';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Campaign as StoredCampaign } from '../generated/prisma/client.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

/** Campaigns: groups of activities that serve one theme. */
@Injectable()
export class CampaignsService {
  constructor(private readonly database: Database) {}

  create({ organisationId }: CurrentMember, given: BodyOf<typeof createCampaign>): Promise<Campaign> {
    return this.database.prisma(async (prisma) => {
      const theme = await prisma.theme.findUnique({
        where: { organisationId_id: { organisationId, id: given.themeId } },
      });
      if (!theme)
        throw new Refusal('not_found', { fields: [{ pointer: '/body/themeId', code: 'not_found' }] });
      return view(await prisma.campaign.create({ data: { organisationId, ...given } }));
    });
  }

  rename({ organisationId }: CurrentMember, id: string, version: number, name: string): Promise<Campaign> {
    return this.database.prisma(async (prisma) => {
      const { count } = await prisma.campaign.updateMany({
        where: { organisationId, id, version },
        data: { name, version: { increment: 1 } },
      });
      const campaign = await prisma.campaign.findUnique({
        where: { organisationId_id: { organisationId, id } },
      });
      if (!campaign) throw new Refusal('not_found');
      if (count === 0) throw new Refusal('stale', { current: view(campaign) });
      return view(campaign);
    });
  }
}

function view({ id, name, themeId, version }: StoredCampaign): Campaign {
  return { id, name, themeId, version };
}
