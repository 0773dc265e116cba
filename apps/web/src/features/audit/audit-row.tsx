import type { AuditEvent } from '@cadans/contracts/audit';
import { Avatar } from '../../ui/avatar';
import { Chip } from '../../ui/chip';
import { useTranslation } from '../../words/use-translation';

export interface AuditRowProps {
  event: AuditEvent;
  /** When on its day. */
  time: string;
}

/** One thing that was done: when, by whom, what to what, and from where. */
export function AuditRow({ event, time }: AuditRowProps) {
  const { t, language } = useTranslation('audit');
  const { at, member, via, address, agent, act, about } = event;
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] items-baseline gap-x-3 border-t border-line py-2 text-sm md:grid-cols-[3rem_11rem_minmax(0,1fr)_9rem]">
      <time dateTime={at} className="text-muted tabular-nums">
        {time}
      </time>
      <span className="flex min-w-0 items-center gap-2">
        {member ? <Avatar name={member.name} id={member.id} size={20} decorative /> : null}
        <span className="truncate">{member ? member.name : t('byLink')}</span>
      </span>
      <span className="min-w-0 max-md:col-start-2">
        <span className="font-medium">{act[language]}</span>
        {about.length > 0 ? <span className="wrap-anywhere"> · {about.join(', ')}</span> : null}
      </span>
      <span className="flex min-w-0 flex-wrap items-center gap-1.5 text-xs text-muted max-md:col-start-2 md:justify-end">
        {via === 'key' ? <Chip>{t('byKey')}</Chip> : null}
        {address ? (
          <span className="truncate tabular-nums" title={agent ?? undefined}>
            {address}
          </span>
        ) : null}
      </span>
    </li>
  );
}
