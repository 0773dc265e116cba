import type { Request } from '@cadans/contracts/requests';
import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { tabOf } from './tab-of';

export interface WhatBecameProps {
  request: Request;
  requests: readonly Request[];
  today: string;
  /** Leads to the activity it became. */
  linkToActivity: (activity: NonNullable<Request['activity']>, label: string) => ReactNode;
  onOpen: (requestId: string) => void;
}

/** What became of a request: where it stands in the plan, why it was declined, until when it waits, what was asked. */
export function WhatBecame({ request, requests, today, linkToActivity, onOpen }: WhatBecameProps) {
  const { t, language } = useTranslation('requests');
  const { status, activity, declineReason, parkedUntil, mergedIntoId, history } = request;
  if (activity)
    return (
      <Banner tone="good" actions={activity.deleted ? null : linkToActivity(activity, t('toActivity'))}>
        {t('acceptedAs')} <strong>{activity.title}</strong>,{' '}
        {formatDayInWords(activity.endsOn, language, true)}
      </Banner>
    );
  if (declineReason !== null)
    return <Banner tone="warn">{t('declinedFor', { reason: declineReason })}</Banner>;
  if (parkedUntil !== null && tabOf(request, today) === 'parked')
    return <Banner>{t('parkedNow', { day: formatDayInWords(parkedUntil, language, true) })}</Banner>;
  if (mergedIntoId !== null) {
    const into = requests.find(({ id }) => id === mergedIntoId);
    return (
      <Banner>
        {t('mergedInto')}{' '}
        {into ? (
          <Button size="s" variant="quiet" onPress={() => onOpen(into.id)}>
            {into.title}
          </Button>
        ) : null}
      </Banner>
    );
  }
  const question = history.findLast(({ kind }) => kind === 'asked')?.text;
  return status === 'asked_back' && question ? (
    <Banner tone="info">{t('askedBack', { question })}</Banner>
  ) : null;
}
