import { Repeat } from 'lucide-react';
import { useTranslation } from '../../words/use-translation';

/** Promises come later, when the rhythm is known: nothing to fill in. */
export function PromisesStep() {
  const { t } = useTranslation('first-run');
  return (
    <p className="flex max-w-xl items-start gap-3 rounded-card border border-line bg-surface p-5 font-serif text-lg leading-snug text-pretty shadow-card">
      <Repeat size={20} aria-hidden className="mt-0.5 shrink-0 text-accent" />
      {t('promisesLater')}
    </p>
  );
}
