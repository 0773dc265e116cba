import { Spinner } from '../ui/spinner';
import { useTranslation } from '../words/use-translation';

/** Stands where a page is coming, when that takes longer than a moment. */
export function Waiting() {
  const { t } = useTranslation('ui');
  return (
    <div className="grid min-h-60 place-items-center text-faint">
      <Spinner size={22} label={t('loading')} />
    </div>
  );
}
