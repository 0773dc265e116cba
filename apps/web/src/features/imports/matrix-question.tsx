import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { RadioGroup } from '../../ui/radio-group';
import { useTranslation } from '../../words/use-translation';
import type { WorkWithRun } from './use-draft';

const FIELDS = ['owner', 'channel', 'theme', 'campaign'] as const;
type Label = NonNullable<ImportDryRun['matrix']>['labels'][number];

/** Asks what stands down a year matrix: owners, channels, themes or campaigns. Names that are known here speak for one. */
export function MatrixQuestion(work: WorkWithRun) {
  const labels = work.run.matrix?.labels ?? [];
  return labels.map((label) => <LabelQuestion key={label.column} label={label} {...work} />);
}

function LabelQuestion({ label, draft, change }: WorkWithRun & { label: Label }) {
  const { t } = useTranslation('import-matrix');
  const free = FIELDS.filter((field) => draft.columns[field] === null);
  if (free.length === 0) return null;
  const counts = { owner: label.owners, channel: label.channels, theme: label.themes };
  const known = (field: (typeof FIELDS)[number]) =>
    field === 'campaign' || counts[field] === 0
      ? ''
      : t(`known.${field}`, { known: counts[field], count: label.values });
  return (
    <RadioGroup
      label={label.name ? t('downNamed', { name: label.name }) : t('down')}
      hint={label.samples.join(' · ')}
      value={null}
      onChange={(field) => change({ ...draft, columns: { ...draft.columns, [field]: label.column } })}
      options={free.map((field) => ({
        id: field,
        label: t(`fields.${field}`),
        description: known(field),
      }))}
    />
  );
}
