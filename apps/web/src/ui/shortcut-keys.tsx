import { Fragment } from 'react';
import { useTranslation } from '../words/use-translation';
import { Kbd } from './kbd';
import { keysOf, type ShortcutName } from './shortcuts';

/** The keys of a shortcut, for the eye; `first` only its first way, beside what it does. */
export function ShortcutKeys({ name, first = false }: { name: ShortcutName; first?: boolean }) {
  const { t } = useTranslation('ui');
  const ways = keysOf(name);
  return (
    <span aria-hidden className="inline-flex flex-wrap items-center gap-1 whitespace-nowrap">
      {(first ? ways.slice(0, 1) : ways).map(({ keys, isSequence }, way) => (
        <Fragment key={keys.join(' ')}>
          {way > 0 ? <span className="text-2xs text-faint">{t('or')}</span> : null}
          {keys.map((key, index) => (
            <Fragment key={key}>
              {index > 0 && isSequence ? <span className="text-2xs text-faint">{t('andThen')}</span> : null}
              <Kbd>{key}</Kbd>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
