import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type SignOnTrip, takeSignOnTrip } from '../../../api/sign-on-trip';
import { arrivalOf } from '../../../features/session/single-sign-on/arrival-of';
import { SignOnTrouble } from '../../../features/session/single-sign-on/sign-on-trouble';
import { Button } from '../../../ui/button';
import { Spinner } from '../../../ui/spinner';
import { useTranslation } from '../../../words/use-translation';
import { usePageTitle } from '../../use-page-title';
import { DoorFrame } from '../sign-in/door-frame';
import { useArrive } from './use-arrive';

/**
 * Where the identity provider sends a browser back to. What it sent along is taken out of the address at once, and counts once:
 * a reload leads to signing in.
 */
export function ArrivalPage() {
  const { t } = useTranslation('doors');
  const router = useRouter();
  const [arrival] = useState(() => arrivalOf(router.history.location.search));
  const trip = useTripOnce();
  const { arrive, error, isPending } = useArrive(trip);
  const isBegun = useRef(false);
  usePageTitle(t('signOn.pageTitle'));
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    router.history.replace(router.history.location.pathname);
    if (arrival) arrive(arrival);
  }, [router, arrival, arrive]);
  const isIn = trip.purpose !== 'sign-in';
  return (
    <DoorFrame>
      {arrival && (isPending || !error) ? (
        <p role="status" className="flex items-center gap-3 text-muted">
          <Spinner />
          {t('signOn.busy')}
        </p>
      ) : (
        <SignOnTrouble error={error ?? undefined}>
          {isIn ? (
            <Button size="l" variant="primary" onPress={() => router.history.replace(trip.back ?? '/')}>
              {t('signOn.back')}
            </Button>
          ) : (
            <>
              <Button
                size="l"
                variant="primary"
                onPress={() =>
                  void router.navigate({ to: '/sign-in', search: searchTo(trip), replace: true })
                }
              >
                {t('open.signIn')}
              </Button>
              <Button
                size="l"
                onPress={() =>
                  void router.navigate({
                    to: '/sign-in',
                    search: { how: 'link', ...searchTo(trip) },
                    replace: true,
                  })
                }
              >
                {t('linkInstead')}
              </Button>
            </>
          )}
        </SignOnTrouble>
      )}
    </DoorFrame>
  );
}

const searchTo = ({ back }: SignOnTrip) => (back === null ? {} : { return: back });

function useTripOnce(): SignOnTrip {
  const [trip] = useState(takeSignOnTrip);
  return trip;
}
