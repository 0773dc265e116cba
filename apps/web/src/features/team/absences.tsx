import type { Absence } from '@cadans/contracts/absences';
import { Pencil, Trash2 } from 'lucide-react';
import { Avatar } from '../../ui/avatar';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { IconButton } from '../../ui/icon-button';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';

export interface AbsencesProps {
  absences: readonly Absence[];
  nameOf: (memberId: string) => string;
  /** Left out when one only looks. */
  onChange?: ((absence: Absence) => void) | undefined;
  onWithdraw?: ((absence: Absence) => void) | undefined;
}

/** Who is away now or later, with who stands in; nobody standing in is told in amber. */
export function Absences({ absences, nameOf, onChange, onWithdraw }: AbsencesProps) {
  const { t, language } = useTranslation('team');
  const day = (date: string) => formatDayInWords(date, language, true);
  if (absences.length === 0) return <p className="text-sm text-muted">{t('nobodyAway')}</p>;
  return (
    <Card padded={false}>
      <ul aria-label={t('absences')} className="divide-y divide-line">
        {absences.map((absence) => {
          const { id, memberId, from, until, standInId, reason } = absence;
          const name = nameOf(memberId);
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-3">
              <Avatar name={name} id={memberId} size={30} />
              <div className="min-w-0 flex-1">
                <p className="font-medium">{name}</p>
                <p className="text-sm text-muted">
                  {until === null
                    ? t('leavesOn', { day: day(from) })
                    : t('days', { from: day(from), until: day(until) })}
                  {reason ? ` · ${reason}` : ''}
                </p>
              </div>
              {standInId ? (
                <Chip tone="good">{t('standsIn', { name: nameOf(standInId) })}</Chip>
              ) : (
                <Chip tone="warn">{t('nobodyStandsIn')}</Chip>
              )}
              {onChange ? (
                <IconButton
                  label={t('changeOf', { name })}
                  icon={<Pencil size={15} />}
                  onPress={() => onChange(absence)}
                />
              ) : null}
              {onWithdraw ? (
                <IconButton
                  label={t('withdrawOf', { name })}
                  icon={<Trash2 size={15} />}
                  onPress={() => onWithdraw(absence)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
