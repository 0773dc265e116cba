import { Link } from '@tanstack/react-router';
import { Compass } from 'lucide-react';
import { buttonClasses } from '../ui/button-classes';
import { EmptyState } from '../ui/empty-state';
import { useTranslation } from '../words/use-translation';

export function NotFound() {
  const { t } = useTranslation('shell');
  return (
    <div className="grid min-h-[70dvh] place-items-center">
      <EmptyState
        level={1}
        title={t('notFoundTitle')}
        icon={<Compass size={22} />}
        actions={
          <Link to="/" className={buttonClasses('primary')}>
            {t('toStart')}
          </Link>
        }
      >
        {t('notFoundText')}
      </EmptyState>
    </div>
  );
}
