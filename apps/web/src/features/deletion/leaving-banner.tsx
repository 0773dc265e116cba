import { dayInZone } from '@cadans/domain/calendar-date';
import { useQuery } from '@tanstack/react-query';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { formatDayInWords } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { deletionQuery, useTakeBackDeletion } from './deletion.queries';

export interface LeavingBannerProps {
  organisationId: string;
  mayTakeBack: boolean;
  className?: string;
}

/** Says to everybody that the organisation is to be deleted: when, who asked, and how it stays. Nothing when it is not. */
export function LeavingBanner({ organisationId, mayTakeBack, className }: LeavingBannerProps) {
  const { t } = useTranslation('deletion');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const { data } = useQuery(deletionQuery(organisationId));
  const takingBack = useTakeBackDeletion(organisationId);
  if (!data?.standing) return null;
  const { askedBy, eraseAfter } = data.standing;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = formatDayInWords(dayInZone(new Date(eraseAfter), zone), language, true);
  return (
    <Banner
      tone="warn"
      title={t('leaving', { day })}
      {...(className && { className })}
      {...(mayTakeBack && {
        actions: (
          <Button isPending={takingBack.isPending} onPress={() => takingBack.mutate()}>
            {t('takeBack')}
          </Button>
        ),
      })}
    >
      {t(mayTakeBack ? 'leavingAdmin' : 'leavingText', { name: askedBy })}
      {takingBack.error ? <p className="mt-1 text-danger">{explain(takingBack.error, ui)}</p> : null}
    </Banner>
  );
}
