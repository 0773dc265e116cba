import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type {
  changeFoundation,
  changePlanStatus,
  createPlan,
  listPlans,
  Plan,
  weighThemes,
} from '@cadans/contracts/plans';
import { may } from '@cadans/domain/ability';
import { MOST_THEMES, mayChooseSoMany, weigh } from '@cadans/domain/theme-weight';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Prisma } from '../generated/prisma/client.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { showStoredPlan } from './plan.view.js';

/** What a year stands on: its foundation, and the themes it chose with their weights. */
@Injectable()
export class PlansService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list({ organisationId, timeZone }: CurrentMember): Promise<AnswerOf<typeof listPlans>> {
    const plans = await this.database.query<AnswerOf<typeof listPlans>['plans'][number]>({
      text: `select p.year, p.status, count(a.id)::int as activities
        from plan p left join activity a on a.organisation_id = p.organisation_id and a.year = p.year and a.deleted_at is null
        where p.organisation_id = $1 group by p.year, p.status order by p.year`,
      values: [organisationId],
    });
    return { today: this.clock.today(timeZone), plans };
  }

  show({ organisationId }: CurrentMember, year: number): Promise<Plan> {
    return this.database.prisma((prisma) => showStoredPlan(prisma, organisationId, year));
  }

  /** Opens a draft; what it takes over from another year is chosen anew, and can be changed until it is agreed. */
  create({ organisationId }: CurrentMember, { year, from }: BodyOf<typeof createPlan>): Promise<Plan> {
    return this.database.prisma(async (prisma) => {
      const there = await prisma.plan.findUnique({
        where: { organisationId_year: { organisationId, year } },
      });
      if (there) throw new Refusal('plan_exists');
      const source = from === undefined ? undefined : await this.sourceOf(prisma, organisationId, from);
      const manyThemesReason = source?.manyThemesReason ?? null;
      await prisma.plan.create({ data: { organisationId, year, manyThemesReason } });
      const { vision, coreMessage, audiences, proof } = source?.foundation ?? {};
      await prisma.foundation.create({
        data: {
          organisationId,
          year,
          vision: vision ?? '',
          coreMessage: coreMessage ?? '',
          audiences: audiences ?? [],
          proof: proof ?? '',
        },
      });
      await prisma.planTheme.createMany({
        data: (source?.themes ?? []).map(({ themeId, weight, position }) => ({
          organisationId,
          year,
          themeId,
          weight,
          position,
        })),
      });
      return showStoredPlan(prisma, organisationId, year);
    });
  }

  changeStatus(
    { organisationId }: CurrentMember,
    year: number,
    { status }: BodyOf<typeof changePlanStatus>,
  ): Promise<Plan> {
    return this.database.prisma(async (prisma) => {
      const plan = await lockPlan(prisma, organisationId, year);
      if (status === 'agreed') {
        const themes = await prisma.planTheme.findMany({ where: { organisationId, year } });
        const weighed = weigh(themes);
        if (!weighed.ok) throw new Refusal(weighed.why);
        if (!mayChooseSoMany(themes.length, plan.manyThemesReason)) throw new Refusal('many_themes');
      }
      if (plan.status !== status) {
        await prisma.plan.update({
          where: { organisationId_year: { organisationId, year } },
          data: { status },
        });
      }
      return showStoredPlan(prisma, organisationId, year);
    });
  }

  changeFoundation(
    member: CurrentMember,
    year: number,
    version: number,
    { vision, coreMessage, audiences, proof }: BodyOf<typeof changeFoundation>,
  ): Promise<Plan> {
    const { organisationId } = member;
    return this.database.prisma(async (prisma) => {
      requireDraftOrSteering(member, await lockPlan(prisma, organisationId, year));
      await writeFoundation(prisma, member, year, version, {
        ...(vision !== undefined && { vision }),
        ...(coreMessage !== undefined && { coreMessage }),
        ...(audiences !== undefined && { audiences }),
        ...(proof !== undefined && { proof }),
      });
      return showStoredPlan(prisma, organisationId, year);
    });
  }

  /**
   * Chooses the themes of a year all at once: more than five for a reason, which is forgotten with the sixth. A theme that
   * activities of the year serve cannot be dropped.
   */
  weighThemes(
    member: CurrentMember,
    year: number,
    version: number,
    { themes, manyThemesReason }: BodyOf<typeof weighThemes>,
  ): Promise<Plan> {
    const { organisationId } = member;
    const weighed = weigh(themes);
    if (!weighed.ok) throw new Refusal(weighed.why);
    return this.database.prisma(async (prisma) => {
      const plan = await lockPlan(prisma, organisationId, year);
      requireDraftOrSteering(member, plan);
      const why = manyThemesReason ?? plan.manyThemesReason;
      if (!mayChooseSoMany(themes.length, why)) throw new Refusal('many_themes');
      await writeFoundation(prisma, member, year, version, {});
      const ids = themes.map(({ themeId }) => themeId);
      const known = await prisma.theme.count({ where: { organisationId, id: { in: ids } } });
      if (known < ids.length)
        throw new Refusal('not_found', { fields: [{ pointer: '/body/themes', code: 'not_found' }] });
      const dropped = { organisationId, year, themeId: { notIn: ids } };
      if (await prisma.activity.findFirst({ where: dropped, select: { id: true } }))
        throw new Refusal('theme_in_use');
      const needsReason = themes.length > MOST_THEMES;
      if (needsReason) await sayWhyMany(prisma, organisationId, year, why);
      // One statement: the weights are held to 100 after each, so no order of single changes would do.
      await prisma.$executeRaw`with dropped as (
          delete from plan_theme where organisation_id = ${organisationId}::uuid and year = ${year} and theme_id <> all (${ids}::uuid[]))
        insert into plan_theme (organisation_id, year, theme_id, weight, position)
          select ${organisationId}::uuid, ${year}, theme_id, weight, position
          from unnest(${ids}::uuid[], ${themes.map(({ weight }) => weight)}::int[]) with ordinality as given (theme_id, weight, position)
        on conflict (organisation_id, year, theme_id) do update set weight = excluded.weight, position = excluded.position`;
      if (!needsReason) await sayWhyMany(prisma, organisationId, year, null);
      return showStoredPlan(prisma, organisationId, year);
    });
  }

  private async sourceOf(prisma: Prisma.TransactionClient, organisationId: string, year: number) {
    const source = await prisma.plan.findUnique({
      where: { organisationId_year: { organisationId, year } },
      include: { foundation: true, themes: true },
    });
    if (!source) throw new Refusal('year_without_plan');
    return source;
  }
}

/** Writes the foundation at the version the caller saw, which its themes share; refused (412) when it moved on. */
async function writeFoundation(
  prisma: Prisma.TransactionClient,
  { organisationId }: CurrentMember,
  year: number,
  version: number,
  story: Prisma.FoundationUpdateManyMutationInput,
): Promise<void> {
  const where = { organisationId_year: { organisationId, year } };
  await prisma.foundation.upsert({ where, create: { organisationId, year, version: 0 }, update: {} });
  const { count } = await prisma.foundation.updateMany({
    where: { organisationId, year, version },
    data: { ...story, version: { increment: 1 } },
  });
  if (count === 0)
    throw new Refusal('stale', { current: await showStoredPlan(prisma, organisationId, year) });
}

/** Locks a plan, so that two who weigh at once weigh one after the other. */
async function lockPlan(prisma: Prisma.TransactionClient, organisationId: string, year: number) {
  await prisma.$queryRaw`select from plan where organisation_id = ${organisationId}::uuid and year = ${year} for no key update`;
  const plan = await prisma.plan.findUnique({ where: { organisationId_year: { organisationId, year } } });
  if (!plan) throw new Refusal('not_found');
  return plan;
}

/** Writes why a year has more than five themes; the database wants it before the sixth, and as long as there is one. */
async function sayWhyMany(
  prisma: Prisma.TransactionClient,
  organisationId: string,
  year: number,
  manyThemesReason: string | null,
): Promise<void> {
  await prisma.plan.update({
    where: { organisationId_year: { organisationId, year } },
    data: { manyThemesReason },
  });
}

/** A draft is shaped by who plans; what was agreed only by who may steer. */
function requireDraftOrSteering(member: CurrentMember, plan: { status: 'draft' | 'agreed' }): void {
  if (plan.status === 'agreed' && !may(member, 'steer')) throw new Refusal('plan_agreed');
}
