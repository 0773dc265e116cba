import { ExternalLink } from 'lucide-react';
import { useTranslation } from '../../../words/use-translation';

/** Where the result of an activity is to be seen. */
export function ResultLink({ link }: { link: string }) {
  const { t } = useTranslation('activities');
  return (
    <a
      href={link}
      target="_blank"
      rel="noreferrer"
      className="mt-1 inline-flex min-h-8 items-center gap-1 text-[0.8125rem] text-accent max-md:min-h-11"
    >
      <ExternalLink size={14} aria-hidden /> {t('showResult')}
    </a>
  );
}
