import { CalendarPlus } from 'lucide-react';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { FactRow } from './fact-row';
import type { HeadCardProps } from './rhythm-card';
import { beatRows } from './rows-behind';

/** How long it goes well without planning, and what doing nothing costs. */
export function RunwayCard({
  model,
  names,
  onShow,
  onFill,
}: HeadCardProps & { onFill?: (() => void) | undefined }) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const { runway, nothing } = model;
  const words = { names, language, t, ui };
  const until = t('openAhead', { day: formatDayInWords(nothing.until, language) });
  return (
    <Card className="flex flex-col">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h2 className="font-serif text-lg font-semibold">{t('runway')}</h2>
          <p className="text-xs text-muted">{t('runwayUnit', { count: runway.weeks ?? 0 })}</p>
        </div>
        <p className="figure-serif text-4xl leading-none">{runway.weeks ?? '–'}</p>
      </div>
      <p className="mt-3 border-t border-line pt-2.5 text-[0.8125rem] text-pretty">
        {runway.sentence[language]}
      </p>
      <div className="mt-1.5">
        <FactRow
          label={until}
          figure={t('openBeats', { count: nothing.missed.length })}
          onShow={() =>
            onShow({ name: until, sentence: nothing.sentence, rows: beatRows(nothing.missed, model, words) })
          }
        />
      </div>
      {nothing.missed.length > 0 ? (
        <p className="mt-1.5 rounded-control bg-sunken px-3 py-2 text-[0.8125rem] text-pretty">
          {nothing.sentence[language]}
        </p>
      ) : null}
      {onFill && runway.firstOpen ? (
        <div className="mt-auto pt-3" data-no-print>
          <Button variant="outline" icon={<CalendarPlus size={15} aria-hidden />} onPress={onFill}>
            {t('fill')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}
