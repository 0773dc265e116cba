import { Link } from '@tanstack/react-router';
import { ListChecks, SearchX } from 'lucide-react';
import { Button } from '../../../ui/button';
import { buttonClasses } from '../../../ui/button-classes';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { useTranslation } from '../../../words/use-translation';

export interface ListNothingProps {
  organisationId: string;
  /** How many activities the filters hide. */
  hidden: number;
  onClear: () => void;
  /** Left out for who may not plan. */
  onPlan: (() => void) | undefined;
}

/** In the place of an empty list: why it is empty, and what to do. */
export function ListNothing({ organisationId, hidden, onClear, onPlan }: ListNothingProps) {
  const { t } = useTranslation('activities');
  const { t: ofYear } = useTranslation('year');
  if (hidden > 0)
    return (
      <Card>
        <EmptyState
          title={t('filteredTitle')}
          icon={<SearchX size={22} />}
          actions={<Button onPress={onClear}>{t('clearFilters')}</Button>}
        >
          {t('filteredText', { count: hidden })}
        </EmptyState>
      </Card>
    );
  return (
    <Card>
      <EmptyState
        title={t('emptyTitle')}
        icon={<ListChecks size={22} />}
        actions={
          onPlan ? (
            <>
              <Button variant="primary" onPress={onPlan}>
                {t('planAct')}
              </Button>
              <Link
                to="/o/$organisationId/import"
                params={{ organisationId }}
                className={buttonClasses('secondary')}
              >
                {ofYear('toImport')}
              </Link>
            </>
          ) : undefined
        }
      >
        {t('emptyText')}
      </EmptyState>
    </Card>
  );
}
