import { Landmark } from 'lucide-react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';

export interface NoPlanProps {
  year: number;
  canOpen: boolean;
  isPending: boolean;
  onOpen: () => void;
}

/** A year without a plan: what a foundation is for, and the one act that begins it. */
export function NoPlan({ year, canOpen, isPending, onOpen }: NoPlanProps) {
  const { t } = useTranslation('foundation');
  return (
    <Card>
      <EmptyState
        title={t('noPlanTitle', { year })}
        icon={<Landmark size={20} />}
        actions={
          canOpen ? (
            <Button variant="primary" isPending={isPending} onPress={onOpen}>
              {t('openDraft')}
            </Button>
          ) : null
        }
      >
        <p>{t('noPlanText')}</p>
        {canOpen ? null : <p className="mt-2">{t('noPlanRead')}</p>}
      </EmptyState>
    </Card>
  );
}
