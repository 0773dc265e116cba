import type { Coverage } from '@cadans/domain/coverage';
import { Card } from '../../../ui/card';
import { classes } from '../../../ui/classes';
import { formatPercent } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { wholePercent } from '../tones';
import type { HeadCardProps } from './rhythm-card';
import { coverageRows } from './rows-behind';

/** How far the coming 4, 8 and 13 weeks are planned, against what is wanted. */
export function CoverageCard({ model, names, onShow }: HeadCardProps) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  return (
    <Card>
      <h2 className="font-serif text-lg font-semibold">{t('coverage')}</h2>
      <p className="text-xs text-muted">{t('coverageAbout')}</p>
      <ul className="mt-2.5 flex flex-col gap-1 border-t border-line pt-2">
        {model.coverage.map((coverage) => (
          <li key={coverage.weeks}>
            <button
              type="button"
              onClick={() =>
                onShow({
                  name: t('ahead', { weeks: coverage.weeks }),
                  sentence: coverage.sentence,
                  rows: coverageRows(coverage, model, { names, language, t, ui }),
                })
              }
              className="-mx-2 block w-[calc(100%+1rem)] cursor-pointer rounded-control px-2 py-1 text-left hover:bg-sunken max-md:min-h-11"
            >
              <CoverageBar coverage={coverage} />
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One coverage as a bar, with a tick at what is wanted. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { value, wanted, weeks, covered, promised } = coverage;
  const isEnough = value !== null && value >= wanted;
  const fill = isEnough
    ? 'bg-accent'
    : value !== null && value >= wanted / 2
      ? 'bg-warn-fill'
      : 'bg-danger-fill';
  return (
    <>
      <span className="flex items-baseline gap-2 text-[0.8125rem]">
        <span className="flex-1 text-muted">{t('ahead', { weeks })}</span>
        <span className="text-xs text-muted tabular-nums">
          {value === null ? '' : t('keptOf', { kept: covered, promised })}
        </span>
        <span
          className={classes(
            'figure-serif min-w-12 text-right text-base',
            value !== null && !isEnough && (value >= wanted / 2 ? 'text-warn' : 'text-danger'),
          )}
        >
          {value === null ? '–' : formatPercent(wholePercent(value), language)}
        </span>
      </span>
      <span className="relative mt-1 block h-2 rounded-full bg-sunken" data-mark>
        <span
          className={classes('block h-full rounded-full', fill)}
          style={{ width: `${value ?? 0}%` }}
          data-mark
        />
        <span
          aria-hidden
          className="absolute -top-0.5 -bottom-0.5 w-0.5 -translate-x-1/2 bg-ink"
          style={{ left: `${wanted}%` }}
          data-mark
        />
      </span>
      <span className="mt-0.5 block text-2xs text-faint">
        {value === null ? t('nothingPromised') : t('wanted', { percent: formatPercent(wanted, language) })}
      </span>
    </>
  );
}
