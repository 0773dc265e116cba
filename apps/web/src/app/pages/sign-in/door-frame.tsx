import type { ReactNode } from 'react';
import { ScorePicture } from '../../../features/session/score-picture';
import { Logo } from '../../../ui/logo';
import { SegmentedControl } from '../../../ui/segmented-control';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

/** The page around every way in: what Cadans promises on the left, on the right the language and the one thing to do. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('session');
  const { t: shell } = useTranslation('shell');
  const { language, setLanguage } = useLanguage();
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <aside className="hidden flex-col justify-between gap-10 border-r border-line bg-side p-12 lg:sticky lg:top-0 lg:flex lg:h-dvh">
        <Logo size={26} />
        <div className="max-w-lg">
          <p className="font-serif text-[2.5rem] leading-[1.15] font-semibold tracking-[-0.015em] text-balance">
            {t('promise')}
          </p>
          <p className="mt-5 max-w-md text-base text-pretty text-muted">{t('promiseText')}</p>
        </div>
        <div className="max-w-lg rounded-card border border-line bg-surface px-5 py-3 shadow-card">
          <ScorePicture label={t('picture')} />
        </div>
      </aside>
      <main className="flex flex-col px-5 py-6 md:px-12">
        <div className="flex items-center justify-between">
          <span className="lg:invisible">
            <Logo size={22} />
          </span>
          <SegmentedControl
            label={shell('language')}
            segments={[
              { id: 'nl', label: 'NL' },
              { id: 'en', label: 'EN' },
            ]}
            value={language}
            onChange={(next) => void setLanguage(next)}
          />
        </div>
        <div className="grid flex-1 place-items-center py-8">{children}</div>
      </main>
    </div>
  );
}
