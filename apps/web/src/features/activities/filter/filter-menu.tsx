import type { ActivityFilter } from '@cadans/domain/activity-filter';
import { SlidersHorizontal } from 'lucide-react';
import type { YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { later } from '../../../ui/later';
import { Opener } from '../../../ui/opener';
import { useTranslation } from '../../../words/use-translation';
import { filterCount } from './activity-filter';

export interface FilterMenuProps {
  plan: YearPlan;
  filter: ActivityFilter;
  onFilter: (filter: ActivityFilter) => void;
  /** The year has its themes in sight; the list chooses them here. */
  withThemes?: boolean;
}

const FilterPanel = later(() => import('./filter-panel').then((module) => module.FilterPanel));

/** Owner, channel, campaign, status and what is late, behind one button that tells how many are set. */
export function FilterMenu(props: FilterMenuProps) {
  const { filter, withThemes = false } = props;
  const { t } = useTranslation('activities');
  const count = filterCount(filter) + (withThemes ? (filter.theme?.length ?? 0) : 0);
  return (
    <Opener is="dialog" opens={(opened) => <FilterPanel {...props} opened={opened} />}>
      <Button
        icon={<SlidersHorizontal size={14} aria-hidden />}
        variant={count > 0 ? 'outline' : 'secondary'}
      >
        <span className="max-md:sr-only">{t('filter')}</span>
        {count > 0 ? <span className="tabular-nums">· {count}</span> : null}
      </Button>
    </Opener>
  );
}
