import { useTranslation } from '../../words/use-translation';
import type { Names } from './names';

export interface ActivityLinksProps {
  ids: readonly string[];
  names: Names;
  onOpen: (activityId: string) => void;
}

/** Activities by their titles, each to be opened. */
export function ActivityLinks({ ids, names, onOpen }: ActivityLinksProps) {
  const { t } = useTranslation('rhythm');
  if (ids.length === 0) return <span className="text-faint">{t('noActivity')}</span>;
  return (
    <ul className="flex flex-col">
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onOpen(id)}
            aria-label={t('openActivity', { title: names.title(id) })}
            className="min-h-6 cursor-pointer py-0.5 text-left text-accent underline decoration-accent-line underline-offset-2 hover:decoration-accent max-md:min-h-11"
          >
            {names.title(id)}
          </button>
        </li>
      ))}
    </ul>
  );
}
