import { useQueries, useQuery } from '@tanstack/react-query';
import { useMatchRoute, useNavigate } from '@tanstack/react-router';
import { plansQuery, yearQuery } from '../../api/year.queries';
import { ThemeDot } from '../../ui/theme-chip';
import { formatWeek } from '../../words/formats';
import type { Command } from '../commands/command';
import { usePlace } from '../shell/use-place';
import { findActivities } from './find-activities';

const MOST = 8;

/** The activities of all years with a plan that answer what was typed. The year that is open is searched first. */
export function useFoundActivities(asked: string): readonly Command[] {
  const { organisationId, year } = usePlace();
  const navigate = useNavigate();
  const onList = useMatchRoute()({ to: '/o/$organisationId/list/$year' }) !== false;
  const searches = asked.trim().length > 1;
  const { data: plans } = useQuery({ ...plansQuery(organisationId), enabled: searches });
  const others = plans?.plans.map((known) => known.year).filter((known) => known !== year) ?? [];
  const years = useQueries({
    queries: [year, ...others].map((one) => ({
      ...yearQuery(organisationId, one),
      enabled: searches,
      // What was shown a moment ago is good enough to search in.
      staleTime: 60_000,
    })),
  });
  if (!searches) return [];
  const loaded = years.flatMap(({ data }) => data ?? []);
  return findActivities(loaded, asked, MOST).map(({ plan, activity }) => {
    const theme = plan.themes.find(({ id }) => id === activity.themeId);
    const owner = plan.members.find(({ id }) => id === activity.ownerId);
    const when = `${formatWeek(activity.endsOn)} ${plan.year === year ? '' : plan.year}`.trim();
    return {
      id: `found.${activity.id}`,
      group: 'found' as const,
      label: activity.title,
      detail: [when, theme?.name, owner?.name].filter(Boolean).join(' · '),
      icon: theme ? <ThemeDot colour={theme.colour} size={10} /> : null,
      run: () =>
        void navigate({
          to: onList ? '/o/$organisationId/list/$year' : '/o/$organisationId/year/$year',
          params: { organisationId, year: plan.year },
          search: { activity: activity.id },
        }),
    };
  });
}
