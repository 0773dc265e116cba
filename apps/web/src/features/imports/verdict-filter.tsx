import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { VERDICTS, type Verdict } from '@cadans/domain/import-choices';
import { SegmentedControl } from '../../ui/segmented-control';
import { useTranslation } from '../../words/use-translation';

export type Shown = Verdict | 'all';

export interface VerdictFilterProps {
  run: ImportDryRun;
  value: Shown;
  onChange: (shown: Shown) => void;
}

/** Shows the rows of one verdict; verdicts that nobody got are not offered. */
export function VerdictFilter({ run, value, onChange }: VerdictFilterProps) {
  const { t } = useTranslation('imports');
  const given = VERDICTS.filter((verdict) => run.counts[verdict] > 0 || verdict === value);
  return (
    <SegmentedControl<Shown>
      label={t('result')}
      className="max-w-full flex-wrap"
      segments={[
        { id: 'all', label: `${t('all')} ${run.total}` },
        ...given.map((verdict) => ({
          id: verdict,
          label: `${t(`verdicts.${verdict}`)} ${run.counts[verdict]}`,
        })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
