import type { Membership } from '@cadans/contracts/session';
import { Link } from '@tanstack/react-router';
import { LayoutGrid } from 'lucide-react';
import { buttonClasses } from '../../../ui/button-classes';
import { EmptyState } from '../../../ui/empty-state';
import { useTranslation } from '../../../words/use-translation';
import { homeOf } from '../../home-of';

/** For who is a member of one organisation, or of none: what will stand here, and the ways on. */
export function OneAccount({ organisation }: { organisation: Membership | undefined }) {
  const { t } = useTranslation('portfolio');
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        level={1}
        title={t('oneTitle')}
        icon={<LayoutGrid size={22} />}
        actions={
          <>
            {organisation ? (
              <Link {...homeOf(organisation)} className={buttonClasses('primary')}>
                {t('toAccount', { name: organisation.name })}
              </Link>
            ) : null}
            <Link to="/new" search={{}} className={buttonClasses(organisation ? 'secondary' : 'primary')}>
              {t('add')}
            </Link>
          </>
        }
      >
        {t('oneText')}
      </EmptyState>
    </main>
  );
}
