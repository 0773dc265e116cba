import { isOverdue } from '@cadans/domain/activity';
import { Button } from 'react-aria-components/Button';
import type { YearPlan } from '../../api/year-plan';
import { Dial } from '../../ui/dial';
import { formatNumber } from '../../words/formats';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

/** How the year stands in three counts: done of all, late, slid. The late ones can be looked at. */
export function YearFigures({ plan, onLate }: { plan: YearPlan; onLate: () => void }) {
  const { t } = useTranslation('year');
  const { language } = useLanguage();
  const counted = plan.activities.filter(({ status }) => status !== 'scrapped');
  const done = counted.filter(({ status }) => status === 'done').length;
  const late = counted.filter((activity) => isOverdue(activity, plan.today)).length;
  const slid = counted.filter(({ slides }) => slides > 0).length;
  if (counted.length === 0) return null;
  return (
    <div className="flex items-center gap-x-7 gap-y-2 max-md:w-full max-md:justify-between max-md:gap-x-3">
      <div className="flex items-center gap-2.5">
        <span className="inline-flex max-md:hidden">
          <Dial value={(100 * done) / counted.length} />
        </span>
        <p>
          <span className="figure-serif text-xl leading-none">{formatNumber(done, language)}</span>{' '}
          <span className="font-semibold">{t('figureDone')}</span>
          <span className="block text-xs text-muted">
            {t('figureOf', { total: formatNumber(counted.length, language) })}
          </span>
        </p>
      </div>
      <Button
        onPress={onLate}
        isDisabled={late === 0}
        className="cursor-pointer rounded-control text-left max-md:min-h-11 disabled:cursor-default"
      >
        <span className={`figure-serif text-xl leading-none ${late > 0 ? 'text-danger' : ''}`}>
          {formatNumber(late, language)}
        </span>{' '}
        <span className="font-semibold">{t('figureLate')}</span>
        <span className="block text-xs text-muted">{t(late > 0 ? 'figureLateShow' : 'figureLateNone')}</span>
      </Button>
      <p>
        <span className="figure-serif text-xl leading-none">{formatNumber(slid, language)}</span>{' '}
        <span className="font-semibold">{t('figureSlid')}</span>
        <span className="block text-xs text-muted">{t('figureSlidOnce')}</span>
      </p>
    </div>
  );
}
