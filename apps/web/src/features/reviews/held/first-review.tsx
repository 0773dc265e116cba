import { Gavel } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { useTranslation } from '../../../words/use-translation';

/** What a review is, where none was held yet. */
export function FirstReview({ act }: { act: ReactNode }) {
  const { t } = useTranslation('reviews');
  return (
    <Card>
      <EmptyState title={t('emptyTitle')} icon={<Gavel size={22} />} actions={act}>
        <p>{t('emptyText')}</p>
        <p className="pt-2">{t('emptyAgain')}</p>
      </EmptyState>
    </Card>
  );
}
