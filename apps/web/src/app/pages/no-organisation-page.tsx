import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sessionQuery, useSignOut } from '../../features/session/session.queries';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

/** For a person who is signed in but belongs nowhere yet. */
export function NoOrganisationPage() {
  const { t } = useTranslation('shell');
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
          <Button
            isPending={signOut.isPending}
            onPress={() => signOut.mutate(undefined, { onSuccess: () => void router.invalidate() })}
          >
            {t('signOut')}
          </Button>
        }
      >
        {t('noOrganisationText', { email: session?.user.email ?? '' })}
      </EmptyState>
    </main>
  );
}
