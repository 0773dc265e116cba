import type { ReactNode } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { LANES_BY } from '../../../features/year/grid/lanes';
import { ThemeShares } from '../../../features/year/theme-shares';
import { PrintButton } from '../../../ui/print-button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { useTranslation } from '../../../words/use-translation';
import type { YearSearch } from './year-search';
import { ZoomPeriod, type ZoomPeriodProps } from './zoom-period';

export interface YearToolbarProps {
  plan: YearPlan;
  search: YearSearch;
  onSearch: (part: Partial<YearSearch>) => void;
  onPeriod: ZoomPeriodProps['onPeriod'];
  /** The kept views. */
  views: ReactNode;
  /** The same activities as rows. */
  onList: () => void;
}

/** How one looks at the year: which one, how near, cut into which lanes, and of which themes. */
export function YearToolbar({ plan, search, onSearch, onPeriod, views, onList }: YearToolbarProps) {
  const { t } = useTranslation('year');
  const { t: ofMonth } = useTranslation('month');
  return (
    <div
      data-no-print
      className="flex flex-wrap items-center gap-x-2.5 gap-y-2 border-b border-line px-3.5 py-2.5 max-md:px-2.5"
    >
      <div className="flex items-center gap-2.5 max-md:w-full max-md:overflow-x-auto">
        <SegmentedControl<'year' | 'quarter' | 'month' | 'list'>
          label={t('zoom')}
          segments={[
            { id: 'year', label: t('zoomYear') },
            { id: 'quarter', label: t('zoomQuarter') },
            { id: 'month', label: ofMonth('zoom') },
            { id: 'list', label: t('zoomList') },
          ]}
          value={search.zoom ?? 'year'}
          onChange={(zoom) =>
            zoom === 'list' ? onList() : onSearch({ zoom: zoom === 'year' ? undefined : zoom })
          }
        />
        {search.zoom === 'month' ? null : (
          <>
            <span className="text-xs text-muted max-md:hidden">{t('lanesBy')}</span>
            <SegmentedControl
              label={t('lanesBy')}
              segments={LANES_BY.map((id) => ({ id, label: t(`lanes.${id}`) }))}
              value={search.lanes ?? 'channel'}
              onChange={(lanes) => onSearch({ lanes: lanes === 'channel' ? undefined : lanes })}
            />
          </>
        )}
      </div>
      <ZoomPeriod plan={plan} search={search} onPeriod={onPeriod} />
      {views}
      <PrintButton />
      <ThemeShares
        plan={plan}
        chosen={search.theme ?? []}
        onChoose={(themes) => onSearch({ theme: themes.length > 0 ? themes : undefined })}
      />
    </div>
  );
}
