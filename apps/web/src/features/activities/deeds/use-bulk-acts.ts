import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { useBulk } from '../bulk/use-bulk';
import type { Task } from '../task';
import type { Acting } from './acting';
import type { Doable } from './bulk';
import { duplicating } from './duplicating';
import { type Rearrangement, rearranging } from './rearranging';
import { type Settling, settling } from './settling';

/** What can be done to several activities at once, each in the words it is told in. */
export function useBulkActs(plan: YearPlan, acting: Acting, onTask: (task: Task) => void) {
  const { t } = useTranslation('activities');
  const { t: ofBin } = useTranslation('bin');
  const { start, know, performBatch } = useBulk(plan, acting.organisationId, onTask);

  const rearrange = async (activities: readonly PlannedActivity[], to: Rearrangement) => {
    const { weeks = 0, channelId, themeId, ownerId } = to;
    const known = weeks === 0 ? { today: plan.today, madeToday: new Set<string>() } : await know(activities);
    const sorted = rearranging(activities, to, known);
    const { doable, left } = sorted;
    if (doable.length === 0 && left.length === 0) return;
    const named = [...plan.channels, ...plan.themes, ...plan.members].find(
      ({ id }) => id === channelId || id === themeId || id === ownerId,
    );
    const when =
      weeks === 0
        ? null
        : (weekOf(doable) ?? t(weeks < 0 ? 'weeksEarlier' : 'weeksLater', { count: Math.abs(weeks) }));
    const where = [named?.name, when].filter(Boolean).join(' · ');
    const isWeeksOff = !named && weekOf(doable) === null;
    const [only] = doable;
    start({
      ...sorted,
      title: isWeeksOff ? where : t('bulkToTitle', { where }),
      said:
        doable.length === 1 && only
          ? t('said.oneTo', { title: only.before.title, where })
          : t(isWeeksOff ? 'said.bulkShifted' : 'said.bulkTo', { count: doable.length, where }),
      saidBack: t('said.bulkBack', { count: doable.length }),
    });
  };

  const settle = (activities: readonly PlannedActivity[], as: Settling) => {
    const sorted = settling(activities, as, plan.today);
    const count = sorted.doable.length;
    const status = as === 'deleted' ? ofBin('title') : t(`statusName.${as}`);
    if (count === 0 && sorted.left.length === 0) return;
    start({
      ...sorted,
      title: as === 'scrapped' ? t('scrapTitle') : t('bulkStatusTitle', { status }),
      said: as === 'deleted' ? t('said.bulkDeleted', { count }) : t('said.bulkStatus', { count, status }),
      saidBack: t('said.bulkBack', { count }),
    });
  };

  const duplicate = (activities: readonly PlannedActivity[]) => {
    const count = activities.length;
    performBatch({
      parts: duplicating(activities),
      said: t('said.bulkCopied', { count }),
      saidBack: t('said.bulkUncopied', { count }),
    });
  };
  return { rearrange, settle, duplicate };
}

// The week they all land in, when it is one.
function weekOf(doable: readonly Doable[]): string | null {
  const weeks = new Set(doable.map(({ after }) => (after ? formatWeek(after.endsOn) : '')));
  const [week] = weeks;
  return weeks.size === 1 && week ? week : null;
}
