import type { Cadence } from '@cadans/contracts/cadences';
import type { Membership } from '@cadans/contracts/session';
import { yearOf } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { isoWeekOf } from '@cadans/domain/iso-week';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { useUndoKeys } from '../../../features/activities/deeds/use-undo-keys';
import { Rhythm } from '../../../features/cadences/rhythm';
import { factsOnScreen } from '../../../features/cadences/rhythm-model';
import { buttonClasses } from '../../../ui/button-classes';
import { useDayZone } from '../../../ui/day-zone';
import { PageHead } from '../../../ui/page-head';
import { formatDayInWords, formatWeekday } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { usePrintCommand } from '../use-print-command';
import { RhythmActivity } from './rhythm-activity';
import { usePlanDrafts } from './use-plan-drafts';

const route = getRouteApi('/o/$organisationId/rhythm');

export interface RhythmSheetProps {
  facts: Facts;
  stored: readonly Cadence[];
  years: readonly { year: number; status: 'draft' | 'agreed' }[];
  plans: readonly YearPlan[];
  membership: Membership;
}

/** The rhythm with the activities that keep it: they open here, and what fills the coming weeks is planned from here. */
export function RhythmSheet({ facts: known, stored, years, plans, membership }: RhythmSheetProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { organisationId } = membership;
  const planDrafts = usePlanDrafts(organisationId);
  useUndoKeys(organisationId);
  usePrintCommand();
  useDayZone(plans[0]?.timeZone ?? 'Europe/Amsterdam');
  const facts = useMemo(() => factsOnScreen(known, plans, stored), [known, plans, stored]);
  const { today } = facts;
  const set = (part: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  return (
    <>
      <PageHead
        title={t('title')}
        above={t('above', { day: formatWeekday(today, language), week: isoWeekOf(today).week })}
      />
      <p className="hidden text-xs print:block">
        {t('printed', { organisation: membership.name, day: formatDayInWords(today, language, true) })}
      </p>
      <Rhythm
        {...{ membership, facts, stored, plans }}
        isAgreed={years.some(({ year, status }) => status === 'agreed' && year >= yearOf(today))}
        opened={search.promise}
        isFilling={search.fill === 1}
        onShow={(promise, isFilling) => set({ promise, fill: isFilling ? 1 : undefined })}
        onOpen={(activity) => set({ activity })}
        onPlan={planDrafts}
        linkToFoundation={(year, label) => (
          <Link
            to="/o/$organisationId/foundation/$year"
            params={{ organisationId, year }}
            className={buttonClasses('outline')}
          >
            {label}
          </Link>
        )}
      />
      {search.activity ? (
        <RhythmActivity
          key={search.activity}
          activityId={search.activity}
          year={yearOf(facts.activities.find(({ id }) => id === search.activity)?.startsOn ?? today)}
          membership={membership}
          onClose={() => set({ activity: undefined })}
          onOpen={(activity) => set({ activity })}
        />
      ) : null}
    </>
  );
}
