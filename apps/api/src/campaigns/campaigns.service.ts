import type { Campaign, createCampaign } from '@cadans/contracts/campaigns';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
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
      const { id, name, themeId, version } = await prisma.campaign.create({
        data: { organisationId, ...given },
      });
      return { id, name, themeId, version };
    });
  }
}
