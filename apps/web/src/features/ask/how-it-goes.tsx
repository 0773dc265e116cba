import { useTranslation } from '../../words/use-translation';

const STEPS = ['read', 'decide', 'between', 'follow'] as const;

/** What happens to a request: it goes through a gate, and who asked can follow it. */
export function HowItGoes() {
  const { t } = useTranslation('ask');
  return (
    <section aria-label={t('howTitle')} className="text-sm">
      <h2 className="font-serif text-lg font-semibold">{t('howTitle')}</h2>
      <ol className="mt-3 flex flex-col gap-3">
        {STEPS.map((step, at) => (
          <li key={step} className="flex gap-3">
            <span aria-hidden className="figure-serif w-4 shrink-0 text-base leading-5 text-accent">
              {at + 1}
            </span>
            <span className="text-pretty text-muted">{t(`how.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
