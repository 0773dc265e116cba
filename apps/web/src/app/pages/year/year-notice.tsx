import { Link } from '@tanstack/react-router';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';

export interface YearNoticeProps {
  organisationId: string;
  /** Whether filters hide what is there, or nothing is there. */
  isFiltered: boolean;
  mayPlan: boolean;
  onClear: () => void;
}

/** Above an empty sheet: why it is empty, and what to do. */
export function YearNotice({ organisationId, isFiltered, mayPlan, onClear }: YearNoticeProps) {
  const { t } = useTranslation('year');
  const { t: activities } = useTranslation('activities');
  return (
    <div className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-3.5 py-2 text-sm text-muted">
      {t(isFiltered ? 'filteredOut' : 'firstActivity')}
      {isFiltered ? (
        <Button size="s" onPress={onClear}>
          {activities('clearFilters')}
        </Button>
      ) : mayPlan ? (
        <Link
          to="/o/$organisationId/import"
          params={{ organisationId }}
          className="font-semibold text-accent"
        >
          {t('toImport')}
        </Link>
      ) : null}
    </div>
  );
}
