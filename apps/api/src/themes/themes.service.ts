import type { BodyOf } from '@cadans/contracts/endpoint';
import type { changeTheme, createTheme, Theme } from '@cadans/contracts/plans';
import { may } from '@cadans/domain/ability';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Theme as StoredTheme } from '../generated/prisma/client.js';
import { asSeen } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

/** The themes of an organisation; which of them a year serves is the plan's choice. */
@Injectable()
export class ThemesService {
  constructor(private readonly database: Database) {}

  list({ organisationId }: CurrentMember): Promise<{ themes: Theme[] }> {
    return this.database.prisma(async (prisma) => {
      const themes = await prisma.theme.findMany({ where: { organisationId }, orderBy: { name: 'asc' } });
      return { themes: themes.map(view) };
    });
  }

  create({ organisationId }: CurrentMember, given: BodyOf<typeof createTheme>): Promise<Theme> {
    return this.database.prisma(async (prisma) =>
      view(await prisma.theme.create({ data: { organisationId, ...given } })),
    );
  }

  /** What an agreed plan chose is changed only by who may steer. */
  change(
    member: CurrentMember,
    id: string,
    version: number,
    given: BodyOf<typeof changeTheme>,
  ): Promise<Theme> {
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const { organisationId } = member;
    return this.database.prisma(async (prisma) => {
      const agreed = { organisationId, themeId: id, plan: { status: 'agreed' as const } };
      if (!may(member, 'steer') && (await prisma.planTheme.count({ where: agreed })) > 0) {
        throw new Refusal('plan_agreed');
      }
      const { count } = await prisma.theme.updateMany({
        where: { organisationId, id, version },
        data: { ...changes, version: { increment: 1 } },
      });
      const theme = await prisma.theme.findUnique({ where: { organisationId_id: { organisationId, id } } });
      if (!theme) throw new Refusal('not_found');
      if (count === 0) throw new Refusal('stale', { current: view(theme) });
      return view(theme);
    });
  }

  delete({ organisationId }: CurrentMember, id: string, version: number): Promise<void> {
    return this.database.prisma(async (prisma) => {
      const where = { organisationId_id: { organisationId, id } };
      const found = await prisma.theme.findUnique({
        where,
        include: { plans: { take: 1 }, campaigns: { take: 1 } },
      });
      const theme = asSeen(found, version, view);
      if (theme.plans.length + theme.campaigns.length > 0) throw new Refusal('theme_in_use');
      await prisma.theme.delete({ where });
    });
  }
}

function view({ id, name, promise, message, audience, colour, ownerId, version }: StoredTheme): Theme {
  return { id, name, promise, message, audience, colour: colour as ThemeColour, ownerId, version };
}
