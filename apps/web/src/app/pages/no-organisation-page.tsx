import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { sessionQuery, useSignOut } from '../../features/session/session.queries';
import { Button } from '../../ui/button';
import { buttonClasses } from '../../ui/button-classes';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';

/** For a person who is signed in but belongs nowhere yet. */
export function NoOrganisationPage() {
  const { t } = useTranslation('shell');
  const { t: ofFirstRun } = useTranslation('first-run');
  const { data: session } = useQuery(sessionQuery);
  const signOut = useSignOut();
  const router = useRouter();
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        level={1}
        title={t('noOrganisationTitle')}
        icon={<Building2 size={22} />}
        actions={
          <>
            <Link to="/new" search={{}} className={buttonClasses('primary')}>
              {ofFirstRun('newOrganisation')}
            </Link>
            <Button
              isPending={signOut.isPending}
              onPress={() => signOut.mutate(undefined, { onSuccess: () => void router.invalidate() })}
            >
              {t('signOut')}
            </Button>
          </>
        }
      >
        {t('noOrganisationText', { email: session?.user.email ?? '' })}
      </EmptyState>
    </main>
  );
}
