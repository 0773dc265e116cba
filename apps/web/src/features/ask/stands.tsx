import type { Asked } from '@cadans/contracts/ask';
import { waitsForDecision } from '@cadans/domain/request';
import {
  CalendarCheck,
  CalendarClock,
  CircleCheck,
  CircleX,
  Hourglass,
  MessageCircleQuestion,
} from 'lucide-react';
import { todayInZone } from '../../ui/today-in-zone';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { whenPlanned } from './when-planned';

const LOOKS = {
  open: { Icon: Hourglass, tone: 'text-muted' },
  asked_back: { Icon: MessageCircleQuestion, tone: 'text-warn' },
  parked: { Icon: CalendarClock, tone: 'text-muted' },
  accepted: { Icon: CalendarCheck, tone: 'text-accent' },
  done: { Icon: CircleCheck, tone: 'text-accent' },
  off: { Icon: CircleX, tone: 'text-muted' },
  declined: { Icon: CircleX, tone: 'text-danger' },
} as const;

type Stand = keyof typeof LOOKS;

/** Where it stands, for who asked: what was parked until a day that came is open, and a question is theirs alone. */
function standOf({ status, parkedUntil, planned, question }: Asked): Stand {
  if (status === 'accepted') return planned?.outcome === 'planned' || !planned ? 'accepted' : planned.outcome;
  if (status === 'asked_back') return question === null ? 'open' : 'asked_back';
  if (status === 'parked')
    return waitsForDecision({ status, parkedUntil }, todayInZone()) ? 'open' : 'parked';
  return status === 'declined' ? 'declined' : 'open';
}

/** Where a request stands, in one line and what that means. Told anew when it changes while one looks. */
export function Stands({ asked }: { asked: Asked }) {
  const { t, language } = useTranslation('ask');
  const stand = standOf(asked);
  const { Icon, tone } = LOOKS[stand];
  const day = asked.parkedUntil ? formatDayInWords(asked.parkedUntil, language, true) : '';
  const when = asked.planned ? whenPlanned(asked.planned, t, language) : '';
  const hasText = stand !== 'accepted' || when !== '';
  return (
    <section
      role="status"
      aria-label={t('statusTitle')}
      className="flex gap-3.5 rounded-card border border-line bg-surface p-4 shadow-card md:p-5"
    >
      <Icon size={24} aria-hidden className={`mt-0.5 shrink-0 ${tone}`} />
      <div className="min-w-0">
        <h2 className="font-serif text-xl leading-snug font-semibold">{t(`stands.${stand}`, { day })}</h2>
        {hasText ? (
          <p className="mt-1 text-pretty break-words whitespace-pre-line text-muted">
            {t(`standsText.${stand}`, { when, reason: asked.declineReason ?? '' })}
          </p>
        ) : null}
        {asked.merged ? <p className="mt-2 text-sm text-pretty text-muted">{t('merged')}</p> : null}
      </div>
    </section>
  );
}
