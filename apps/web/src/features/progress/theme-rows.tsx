import { yearOf } from '@cadans/domain/calendar-date';
import { Link } from '@tanstack/react-router';
import { buttonClasses } from '../../ui/button-classes';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';

/** Themes by name, with the way to where they get an owner. */
export function ThemeRows({ ids, known, today }: { ids: readonly string[]; known: Known; today: string }) {
  const { t } = useTranslation('progress');
  return (
    <>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {ids.map((id) => (
          <li key={id} className="py-2 font-medium">
            {known.themeName(id)}
          </li>
        ))}
      </ul>
      <Link
        to="/o/$organisationId/foundation/$year"
        params={{ organisationId: known.organisationId, year: yearOf(today) }}
        className={buttonClasses('outline', 's', 'self-start')}
      >
        {t('toFoundation')}
      </Link>
    </>
  );
}
