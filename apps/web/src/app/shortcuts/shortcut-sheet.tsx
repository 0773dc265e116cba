import { Dialog } from '../../ui/dialog';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { keysOf, SHORTCUT_PLACES, SHORTCUTS, type ShortcutName } from '../../ui/shortcuts';
import { useTranslation } from '../../words/use-translation';

const NAMES = Object.keys(SHORTCUTS) as ShortcutName[];

/** All shortcuts by where they work, from the definitions that the listeners use. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('shortcuts');
  const { t: ui } = useTranslation('ui');
  const spoken = (name: ShortcutName) =>
    keysOf(name)
      .map(({ keys, isSequence }) => keys.join(isSequence ? ` ${ui('andThen')} ` : ' + '))
      .join(` ${ui('or')} `);
  return (
    <Dialog title={t('title')} subtitle={t('subtitle')} size="l" isOpen onOpenChange={onClose} isText>
      <div className="gap-x-8 pb-2 md:columns-2">
        {SHORTCUT_PLACES.map((place) => (
          <section key={place} aria-label={t(`places.${place}`)} className="break-inside-avoid pb-4">
            <h3 className="section-label pb-1">{t(`places.${place}`)}</h3>
            <dl>
              {NAMES.filter((name) => SHORTCUTS[name].where === place).map((name) => (
                <div
                  key={name}
                  className="flex items-center justify-between gap-4 border-b border-line py-1.5 text-sm last:border-0"
                >
                  <dt className="min-w-0">{t(`names.${name}`)}</dt>
                  <dd className="shrink-0 text-muted">
                    <ShortcutKeys name={name} />
                    <span className="sr-only">{spoken(name)}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
