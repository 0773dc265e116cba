import type { NoGo } from '@cadans/contracts/no-gos';
import { holdRateOf } from '@cadans/domain/no-go-hold-rate';
import { isDueForReview } from '@cadans/domain/no-go-review';
import { Ban, CalendarClock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { classes } from '../../ui/classes';
import { formatDay } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import type { Around } from './asked';
import { NoGoStory } from './no-go-story';
import { subjectName } from './subject-name';

export interface NoGoRowProps {
  noGo: NoGo;
  today: string;
  around: Around;
  canEdit: boolean;
  /** The address names this one. */
  isLinked: boolean;
  onAsk: (is: 'keep' | 'lift') => void;
}

/** One no-go: on what, why, who decided, until when, and how often somebody was tempted. */
export function NoGoRow({ noGo, today, around, canEdit, isLinked, onAsk }: NoGoRowProps) {
  const { t } = useTranslation('no-gos');
  const { language } = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isLinked) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus();
  }, [isLinked]);
  const { subject, reason, decidedById, reviewOn, temptations, reviews } = noGo;
  const name = subjectName(noGo, around, t);
  const decidedOn = formatDay(noGo.decidedOn, language);
  const decider = around.members.find(({ id }) => id === decidedById)?.name;
  const isDue = isDueForReview(noGo, today);
  const day = formatDay(reviewOn, language);
  const held = temptations.filter(({ outcome }) => outcome === 'held').length;
  const rate = holdRateOf({ held, overridden: temptations.length - held });
  const hasStory = temptations.length + reviews.length > 0;
  return (
    <li
      ref={row}
      id={`no-go-${noGo.id}`}
      tabIndex={-1}
      className={classes(
        'grid gap-x-6 gap-y-3 px-4 py-4 outline-none md:grid-cols-[minmax(0,1fr)_auto] md:px-5 print:px-0',
        isLinked && 'bg-accent-soft',
      )}
    >
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Ban size={15} aria-hidden className="shrink-0 text-faint" />
          <h3 className="font-semibold">{name}</h3>
          <span className="text-xs text-faint">{t(`subjectName.${subject}`)}</span>
          <Chip tone={isDue ? 'warn' : 'neutral'} icon={<CalendarClock size={12} aria-hidden />}>
            {isDue ? t('reviewDue', { day }) : t('reviewOn', { day })}
          </Chip>
        </div>
        <p className="mt-1 font-serif text-[0.9375rem] text-pretty italic">“{reason}”</p>
        <p className="mt-0.5 text-xs text-muted">
          {decider
            ? t('decidedBy', { name: decider, day: decidedOn })
            : t('decidedSince', { day: decidedOn })}
        </p>
        {hasStory ? (
          <details className="mt-2 text-sm">
            <summary className="inline-flex min-h-6 cursor-pointer items-center text-xs text-muted hover:text-ink max-md:min-h-11">
              {rate.sentence[language]}
            </summary>
            <NoGoStory noGo={noGo} members={around.members} />
          </details>
        ) : (
          <p className="mt-2 text-xs text-faint">{rate.sentence[language]}</p>
        )}
      </div>
      {canEdit ? (
        <div data-no-print className="flex flex-wrap items-start gap-2 md:justify-end">
          <Button
            size="s"
            variant={isDue ? 'primary' : 'secondary'}
            aria-label={t('keepOf', { name })}
            onPress={() => onAsk('keep')}
          >
            {t('keep')}
          </Button>
          <Button size="s" variant="quiet" aria-label={t('liftOf', { name })} onPress={() => onAsk('lift')}>
            {t('lift')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
