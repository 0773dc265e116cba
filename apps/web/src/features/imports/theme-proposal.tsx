import { SegmentedControl } from '../../ui/segmented-control';
import { useTranslation } from '../../words/use-translation';
import type { Work } from './use-draft';

/** Few themes with many labels below them, or every first label a theme of its own. Starts the mapping anew. */
export function ThemeProposal({ draft, change }: Work) {
  const { t } = useTranslation('imports');
  return (
    <SegmentedControl
      label={t('proposal')}
      className="mt-2 max-w-full flex-wrap"
      segments={[
        { id: 'focus', label: t('labelsFocus') },
        { id: 'labels', label: t('labelsAll') },
      ]}
      value={draft.themeProposal}
      onChange={(themeProposal) =>
        change({ ...draft, themeProposal, themes: { ...draft.themes, values: [] } })
      }
    />
  );
}
