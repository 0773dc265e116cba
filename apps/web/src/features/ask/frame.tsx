import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo';
import { SegmentedControl } from '../../ui/segmented-control';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

/** A page for who has no account: whose it is, in which language, and nothing of the app around it. No search engine lists it. */
export function Frame({ organisation, children }: { organisation: string | undefined; children: ReactNode }) {
  const { t } = useTranslation('ask');
  const { language, setLanguage } = useLanguage();
  return (
    <div className="mx-auto flex min-h-dvh max-w-4xl flex-col px-5 pb-10 md:px-8">
      <meta name="robots" content="noindex, nofollow" />
      <header className="flex items-center justify-between gap-4 py-5">
        <span className="flex min-w-0 items-center gap-3">
          <Logo size={20} name={organisation === undefined} />
          <span className="truncate font-serif text-lg font-semibold">{organisation}</span>
        </span>
        <SegmentedControl
          label={t('language')}
          segments={[
            { id: 'nl', label: 'NL' },
            { id: 'en', label: 'EN' },
          ]}
          value={language}
          onChange={(next) => void setLanguage(next)}
        />
      </header>
      <main className="flex-1 md:pt-6">{children}</main>
    </div>
  );
}
