import { isOpen, type Status } from '@cadans/domain/activity';
import { awayOn, standInOn } from '@cadans/domain/standing-in';
import { useQuery } from '@tanstack/react-query';
import { CalendarOff } from 'lucide-react';
import { absencesQuery } from '../../api/absences.queries';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';

export interface StandingInProps {
  organisationId: string;
  activity: { readonly ownerId: string; readonly endsOn: string; readonly status: Status };
  members: readonly { readonly id: string; readonly name: string }[];
}

/** Told beside open work that is due while its owner is away: both names, or that nobody stands in. */
export function StandingIn({ organisationId, activity, members }: StandingInProps) {
  const { t, language } = useTranslation('team');
  const { data: absences = [] } = useQuery(absencesQuery(organisationId));
  const { ownerId, endsOn, status } = activity;
  const away = isOpen(status) ? awayOn(absences, ownerId, endsOn) : undefined;
  if (!away) return null;
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? '';
  const standInId = standInOn(absences, ownerId, endsOn);
  const day = formatDayInWords(away.until ?? away.from, language, true);
  return (
    <p className="mt-4 flex items-start gap-2 rounded-card border border-line bg-sunken px-3 py-2 text-sm">
      <CalendarOff size={15} aria-hidden className="mt-0.5 shrink-0 text-muted" />
      <span>
        <strong className="font-semibold">
          {nameOf(ownerId)}, {standInId ? t('standsIn', { name: nameOf(standInId) }) : t('nobodyStandsIn')}
        </strong>{' '}
        <span className="text-muted">· {t(away.until === null ? 'leavesOn' : 'awayUntil', { day })}</span>
      </span>
    </p>
  );
}
