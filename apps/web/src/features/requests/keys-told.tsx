import { ShortcutKeys } from '../../ui/shortcut-keys';
import type { ShortcutName } from '../../ui/shortcuts';
import { useTranslation } from '../../words/use-translation';

const TOLD = [
  ['next', 'nextRequest'],
  ['read', 'readRequest'],
  ['accept', 'acceptRequest'],
  ['decline', 'declineRequest'],
  ['park', 'parkRequest'],
  ['all', 'sheet'],
] as const satisfies readonly (readonly [string, ShortcutName])[];

/** Says which keys there are, where there is a keyboard. */
export function KeysTold({ mayPlan }: { mayPlan: boolean }) {
  const { t } = useTranslation('requests');
  if (!mayPlan) return null;
  return (
    <ul data-no-print className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted max-md:hidden">
      {TOLD.map(([name, keys]) => (
        <li key={name} className="flex items-center gap-1.5">
          <ShortcutKeys name={keys} first />
          {t(`keys.${name}`)}
        </li>
      ))}
    </ul>
  );
}
