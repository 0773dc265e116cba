import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { oftenOf } from '../period-names';
import type { Segment } from './beat-columns';

/** Above the columns: what was promised where, once a promise was changed. */
export function SegmentLine({ segments }: { segments: readonly Segment[] }) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  return segments.map(({ row, at, length }) => {
    const often = oftenOf(row, t);
    const said =
      row.validUntil === null
        ? often
        : t('segmentUntil', { often, day: formatDayInWords(row.validUntil, language) });
    return (
      <span
        key={row.id}
        className="mx-px mb-1 border-b-2 border-line-strong text-left text-2xs font-medium text-muted"
        style={{ gridColumn: `${at + 1} / span ${length}`, gridRow: 1 }}
      >
        {/* Where the strip scrolls, what was promised stays in sight. */}
        <span title={said} className="sticky left-0 block w-fit max-w-full truncate px-1">
          {said}
        </span>
      </span>
    );
  });
}
