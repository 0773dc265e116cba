import type { Request } from '@cadans/contracts/requests';
import { isUndecided } from '@cadans/domain/request';
import { ageOfRequest } from '@cadans/domain/request-age';
import { CalendarClock, Clock } from 'lucide-react';
import { Chip, type ChipTone } from '../../ui/chip';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './around';
import { tabOf } from './tab-of';

const TONES: Record<Request['status'], ChipTone> = {
  open: 'neutral',
  asked_back: 'neutral',
  parked: 'neutral',
  accepted: 'good',
  declined: 'danger',
  merged: 'neutral',
};

/** Why it is asked; that somebody else does it is no reason of one's own, and looks so. */
export function ReasonChip({ reason }: Pick<Request, 'reason'>) {
  const { t } = useTranslation('requests');
  return <Chip tone={reason === 'competitor_does_it' ? 'warn' : 'neutral'}>{t(`reason.${reason}`)}</Chip>;
}

/** How long it waits, until when it is parked, or what became of it. */
export function StandChip({ request, around }: { request: Request; around: Around }) {
  const { t, language } = useTranslation('requests');
  const { status, parkedUntil, receivedOn } = request;
  const { today, isHoliday } = around;
  if (!isUndecided(status)) return <Chip tone={TONES[status]}>{t(`status.${status}`)}</Chip>;
  if (tabOf(request, today) === 'parked')
    return (
      <Chip icon={<CalendarClock size={12} aria-hidden />}>
        {t('parkedUntil', { day: formatDayInWords(parkedUntil ?? today, language) })}
      </Chip>
    );
  const { days, isLate } = ageOfRequest(receivedOn, today, isHoliday);
  return (
    <Chip tone={isLate ? 'warn' : 'neutral'} icon={<Clock size={12} aria-hidden />}>
      {days === 0 ? t('today') : t('age', { count: days })}
    </Chip>
  );
}

/** Says that it waits for whom asked and not for whom decides. */
export function AskedBackChip({ status }: Pick<Request, 'status'>) {
  const { t } = useTranslation('requests');
  return status === 'asked_back' ? <Chip tone="good">{t('status.asked_back')}</Chip> : null;
}
