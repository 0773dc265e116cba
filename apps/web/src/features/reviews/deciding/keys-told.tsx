import { Kbd } from '../../../ui/kbd';
import { ShortcutKeys } from '../../../ui/shortcut-keys';
import { useTranslation } from '../../../words/use-translation';

/** Says which keys there are, where there is a keyboard. */
export function KeysTold() {
  const { t } = useTranslation('deciding');
  return (
    <ul data-no-print className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted max-md:hidden">
      <li className="flex items-center gap-1.5">
        <ShortcutKeys name="nextMatter" first />
        {t('keys.walk')}
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="inline-flex gap-1">
          <Kbd>1</Kbd>–<Kbd>9</Kbd>
        </span>
        {t('keys.choose')}
      </li>
      <li className="flex items-center gap-1.5">
        <ShortcutKeys name="takeDecisionBack" first />
        {t('keys.back')}
      </li>
      <li className="flex items-center gap-1.5">
        <ShortcutKeys name="sheet" first />
        {t('keys.all')}
      </li>
    </ul>
  );
}
