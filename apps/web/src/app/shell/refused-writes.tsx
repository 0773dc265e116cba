import { lazy, Suspense, useState } from 'react';
import { useOutbox } from '../../api/outbox';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import { useMembership } from '../use-membership';

const RefusedList = lazy(() => import('./refused-list').then((module) => ({ default: module.RefusedList })));

/** Tells that writes of this person were refused while nobody looked, and opens the list of them. */
export function RefusedWrites() {
  const { t } = useTranslation('offline');
  const { session, membership } = useMembership();
  const [isOpen, setOpen] = useState(false);
  const refused = useOutbox().filter(
    ({ userId, organisationId, refused: why }) =>
      userId === session.user.id && organisationId === membership.organisationId && why !== undefined,
  );
  if (refused.length === 0) return null;
  return (
    <>
      <Banner
        tone="danger"
        title={t('refusedTitle')}
        className="mx-4 mt-3 md:mx-6.5"
        actions={<Button onPress={() => setOpen(true)}>{t('look')}</Button>}
      >
        {t('refusedText', { count: refused.length })}
      </Banner>
      {isOpen ? (
        <Suspense>
          <RefusedList refused={refused} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
