import { SegmentedControl } from '../../../ui/segmented-control';
import type { Language } from '../../../words/language';
import { useTranslation } from '../../../words/use-translation';

export interface NoFormProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** What a form is for, where there is none, and in which language it would open. */
export function NoForm({ language, onLanguage }: NoFormProps) {
  const { t } = useTranslation('form-link');
  return (
    <>
      <p className="text-pretty">{t('none')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <SegmentedControl<Language>
          label={t('language')}
          segments={[
            { id: 'nl', label: 'Nederlands' },
            { id: 'en', label: 'English' },
          ]}
          value={language}
          onChange={onLanguage}
        />
        <span className="text-xs text-muted">{t('languageHint')}</span>
      </div>
    </>
  );
}
