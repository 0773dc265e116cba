import type { Plan } from '@cadans/contracts/plans';
import type { ThemeColour } from '@cadans/domain/theme-colour';
import type { Prisma } from '../generated/prisma/client.js';
import { Refusal } from '../http/refusal.js';

/** A plan in the form of the contract; refused when the year has none. */
export async function showStoredPlan(
  prisma: Prisma.TransactionClient,
  organisationId: string,
  year: number,
): Promise<Plan> {
  const plan = await prisma.plan.findUnique({
    where: { organisationId_year: { organisationId, year } },
    include: {
      foundation: true,
      themes: {
        include: { theme: true, _count: { select: { activities: true } } },
        orderBy: [{ position: 'asc' }, { themeId: 'asc' }],
      },
    },
  });
  if (!plan) throw new Refusal('not_found');
  const { vision = '', coreMessage = '', audiences = [], proof = '', version = 0 } = plan.foundation ?? {};
  return {
    year,
    status: plan.status,
    foundation: { vision, coreMessage, audiences, proof, version },
    manyThemesReason: plan.manyThemesReason,
    themes: plan.themes.map(({ theme, weight, _count }) => ({
      id: theme.id,
      name: theme.name,
      promise: theme.promise,
      message: theme.message,
      audience: theme.audience,
      colour: theme.colour as ThemeColour,
      ownerId: theme.ownerId,
      weight,
      version: theme.version,
      activities: _count.activities,
    })),
  };
}
