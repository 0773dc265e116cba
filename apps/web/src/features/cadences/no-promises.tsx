import { Activity } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';

export interface NoPromisesProps {
  /** Left out for who may not promise. */
  onMake: (() => void) | undefined;
  /** The way to the channels, when there is none to promise on. */
  toChannels: ReactNode;
}

/** In the place of promises: what one is, and the first one. */
export function NoPromises({ onMake, toChannels }: NoPromisesProps) {
  const { t } = useTranslation('rhythm');
  return (
    <Card className="mt-4">
      <EmptyState
        title={t('emptyTitle')}
        icon={<Activity size={22} />}
        actions={
          onMake
            ? (toChannels ?? (
                <Button variant="primary" onPress={onMake}>
                  {t('emptyAct')}
                </Button>
              ))
            : undefined
        }
      >
        <p>{t('emptyText')}</p>
        {onMake ? (
          toChannels ? (
            <p className="mt-2">{t('noChannels')}</p>
          ) : null
        ) : (
          <p className="mt-2">{t('emptyRead')}</p>
        )}
      </EmptyState>
    </Card>
  );
}
