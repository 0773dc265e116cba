import type { ChosenNotices } from '@cadans/contracts/notifications';
import { dayInZone } from '@cadans/domain/calendar-date';
import { comesByMail } from '@cadans/domain/who-is-told';
import { Switch } from '../../../ui/switch';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { KindIcon } from '../kind-icon';

export type KindChoice = ChosenNotices['kinds'][number];

export interface KindRowProps {
  chosen: KindChoice;
  timeZone: string;
  onChoose: (choice: { mail: boolean; inApp: boolean }) => void;
}

/** One kind of notice: what it means and when it comes, and how one hears it. */
export function KindRow({ chosen, timeZone, onChoose }: KindRowProps) {
  const { t, language } = useTranslation('notices');
  const { kind, mail, inApp, unsubscribedAt } = chosen;
  const name = t(`kind.${kind}.name`);
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line py-3 first:border-0 md:grid-cols-[1fr_17rem] md:items-center">
      <div className="flex gap-3">
        <span className="mt-0.5 text-faint">
          <KindIcon kind={kind} />
        </span>
        <div className="min-w-0">
          <p className="font-semibold">{name}</p>
          <p className="text-sm text-pretty text-muted">{t(`kind.${kind}.text`)}</p>
          {unsubscribedAt ? (
            <p className="text-sm text-warn">
              {t('unsubscribedOn', {
                day: formatDayInWords(dayInZone(new Date(unsubscribedAt), timeZone), language),
              })}
            </p>
          ) : null}
        </div>
      </div>
      <div className="flex flex-wrap gap-x-6 max-md:pl-7 md:grid md:grid-cols-2">
        <Switch
          isSelected={inApp}
          aria-label={t('inAppOf', { kind: name })}
          onChange={(next) => onChoose({ mail, inApp: next })}
        >
          {t('inApp')}
        </Switch>
        {comesByMail(kind) ? (
          <Switch
            isSelected={mail}
            aria-label={t('mailOf', { kind: name })}
            onChange={(next) => onChoose({ mail: next, inApp })}
          >
            {t('mail')}
          </Switch>
        ) : (
          <span className="self-center text-sm text-muted">{t('noMail')}</span>
        )}
      </div>
    </li>
  );
}
