import type { PlannedActivity } from '../../../api/year-plan';
import type { Part } from '../../../features/activities/deeds/batch';
import { batchOf } from '../../../features/activities/deeds/batch';
import { newOf } from '../../../features/activities/deeds/duplicating';
import { useDeeds } from '../../../features/activities/deeds/use-deeds';
import { usePlace } from '../../../features/activities/plan/use-place';
import type { ToPlan } from '../../../features/cadences/fill/draft';
import { useTranslation } from '../../../words/use-translation';

/** Plans what fills open beats as one deed: shown at once, told once, and taken back as a whole. */
export function usePlanDrafts(
  organisationId: string,
): (planned: readonly ToPlan[], onLookAgain: () => void) => void {
  const { t } = useTranslation('rhythm');
  const place = usePlace(organisationId);
  const { perform } = useDeeds(organisationId);
  return (planned, onLookAgain) => {
    const count = planned.length;
    if (count === 0) return;
    perform(
      batchOf(place, {
        parts: planned.map(partOf),
        said: t('filled', { count }),
        saidBack: t('unfilled', { count }),
        reopen: { label: t('lookAgain'), onPress: onLookAgain },
      }),
    );
  };
}

function partOf({ day, ...said }: ToPlan): Part {
  const row: PlannedActivity = {
    ...said,
    id: crypto.randomUUID(),
    startsOn: day,
    endsOn: day,
    precision: 'day',
    status: 'planned',
    campaignId: null,
    slides: 0,
    version: 0,
    effortHours: null,
    doneOn: null,
  };
  return {
    before: null,
    after: row,
    on: null,
    steps: [{ is: 'create', activity: newOf(row) }],
    back: () => [{ is: 'delete' }],
  };
}
