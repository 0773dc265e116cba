import type { SharedYear } from '@cadans/contracts/shares';
import { CalendarX } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { readShared } from '../../../features/outside-year/read-shared';
import { ShownActivities } from '../../../features/outside-year/shown-activities';
import { Signs } from '../../../features/outside-year/signs';
import { LANES_BY, type LanesBy } from '../../../features/year/grid/lanes';
import { YearGrid } from '../../../features/year/grid/year-grid';
import { NOTHING_SELECTED } from '../../../features/year/hands/selection';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { PrintButton } from '../../../ui/print-button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

const nothing = () => undefined;
const READ_ONLY = {
  mayPlan: false,
  onPlan: nothing,
  onMove: nothing,
  onPrepare: nothing,
  onShift: nothing,
  onRearrange: nothing,
  onDuplicate: nothing,
  onSelect: nothing,
  selection: NOTHING_SELECTED,
};

/** A year as a link shows it: the same sheet, to look at. */
export function ShareSheet({ shared }: { shared: SharedYear }) {
  const { t } = useTranslation('link');
  const { t: ofYear } = useTranslation('year');
  const { language } = useLanguage();
  const plan = useMemo(() => readShared(shared), [shared]);
  const [by, setBy] = useState<LanesBy>('channel');
  const [zoom, setZoom] = useState<'year' | 'quarter'>('year');
  const [looked, look] = useState<readonly PlannedActivity[]>([]);
  const ways = LANES_BY.filter((way) => way !== 'owner' || plan.members.length > 0);
  const until = formatDayInWords(shared.expiresOn, language, true);
  return (
    <>
      <PageHead title={shared.name} above={`${shared.organisation} · ${t('above', { year: shared.year })}`}>
        <p className="text-xs text-muted">
          {t('asOf', { day: formatDayInWords(shared.today, language, true) })}
          <span data-no-print> · {t('until', { day: until })}</span>
        </p>
      </PageHead>
      <Card padded={false} className="mt-4 overflow-hidden print:mt-2">
        {plan.activities.length === 0 ? (
          <EmptyState title={t('emptyTitle')} icon={<CalendarX size={22} aria-hidden />}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <>
            <div
              data-no-print
              className="flex flex-wrap items-center gap-2.5 border-b border-line px-3.5 py-2.5 max-md:px-2.5"
            >
              <SegmentedControl
                label={ofYear('zoom')}
                segments={[
                  { id: 'year', label: ofYear('zoomYear') },
                  { id: 'quarter', label: ofYear('zoomQuarter') },
                ]}
                value={zoom}
                onChange={setZoom}
              />
              <SegmentedControl
                label={ofYear('lanesBy')}
                segments={ways.map((id) => ({ id, label: ofYear(`lanes.${id}`) }))}
                value={by}
                onChange={setBy}
              />
              <span className="flex-1" />
              <PrintButton />
            </div>
            <YearGrid
              plan={plan}
              activities={plan.activities}
              by={by}
              zoom={zoom}
              onOpen={look}
              corner={by === 'channel' ? t('corner') : undefined}
              {...READ_ONLY}
            />
            <Signs plan={plan} />
          </>
        )}
      </Card>
      <ShownActivities plan={plan} activities={looked} onClose={() => look([])} />
    </>
  );
}
