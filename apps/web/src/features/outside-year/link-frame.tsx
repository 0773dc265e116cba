import type { ReactNode } from 'react';
import { Logo } from '../../ui/logo';
import { SegmentedControl } from '../../ui/segmented-control';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';

export interface LinkFrameProps {
  organisation: string | undefined;
  /** As wide as the sheet needs; else as narrow as a question. */
  isWide?: boolean;
  children: ReactNode;
}

/** The page behind a link: whose it is, in which language, and nothing of the app around it. No search engine lists it. */
export function LinkFrame({ organisation, isWide = false, children }: LinkFrameProps) {
  const { t } = useTranslation('link');
  const { language, setLanguage } = useLanguage();
  return (
    <div
      className={`mx-auto flex min-h-dvh flex-col px-4 pb-8 md:px-8 print:p-0 ${isWide ? 'max-w-[110rem]' : 'max-w-4xl'}`}
    >
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <header className="flex items-center justify-between gap-4 py-4 print:hidden">
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
      <main className="min-w-0 flex-1">{children}</main>
    </div>
  );
}
