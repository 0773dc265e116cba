import { useQuery } from '@tanstack/react-query';
import { DatePicker } from '../../ui/date-picker';
import { Select } from '../../ui/select';
import { useTranslation } from '../../words/use-translation';
import { everybodyQuery } from './audit.queries';
import { ROOMS } from './rooms';
import type { Sought } from './sought';

const ALL = 'all';

export interface TrailFiltersProps {
  organisationId: string;
  sought: Sought;
  onNarrow: (part: Sought) => void;
}

/** Whose acts, about what, and when. */
export function TrailFilters({ organisationId, sought, onNarrow }: TrailFiltersProps) {
  const { t } = useTranslation('audit');
  const { data: everybody = [] } = useQuery(everybodyQuery(organisationId));
  const whole = (chosen: string) => (chosen === ALL ? undefined : chosen);
  return (
    <div className="grid gap-x-2 max-md:grid-cols-2 md:grid-cols-4" data-no-print>
      <Select
        label={t('who')}
        value={sought.memberId ?? ALL}
        options={[
          { id: ALL, label: t('everybody') },
          ...everybody.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(chosen) => onNarrow({ memberId: whole(chosen) })}
      />
      <Select
        label={t('about')}
        value={sought.room ?? ALL}
        options={[
          { id: ALL, label: t('everything') },
          ...ROOMS.map((room) => ({ id: room as string, label: t(`rooms.${room}`) })),
        ]}
        onChange={(chosen) => onNarrow({ room: whole(chosen) })}
      />
      <DatePicker
        label={t('from')}
        value={sought.from ?? null}
        className="max-md:col-span-2"
        onChange={(day) => onNarrow({ from: day ?? undefined })}
      />
      <DatePicker
        label={t('until')}
        value={sought.until ?? null}
        className="max-md:col-span-2"
        onChange={(day) => onNarrow({ until: day ?? undefined })}
      />
    </div>
  );
}
