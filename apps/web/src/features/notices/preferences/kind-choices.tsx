import type { NoticeKind } from '@cadans/domain/notice';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';
import { KIND_GROUPS } from './kind-groups';
import { type KindChoice, KindRow } from './kind-row';

export interface KindChoicesProps {
  /** Of the kinds that can come for this member, how each is heard. */
  kinds: readonly KindChoice[];
  timeZone: string;
  onChoose: (choice: { kind: NoticeKind; mail: boolean; inApp: boolean }) => void;
}

/** Of each kind of notice: by mail, in Cadans, both or neither. */
export function KindChoices({ kinds, timeZone, onChoose }: KindChoicesProps) {
  const { t } = useTranslation('notices');
  return (
    <Card title={t('kindsTitle')}>
      {KIND_GROUPS.map(({ id, kinds: inGroup }) => {
        const shown = kinds.filter(({ kind }) => inGroup.some((one) => one === kind));
        if (shown.length === 0) return null;
        return (
          <section key={id} aria-label={t(`groups.${id}`)} className="mt-3 first-of-type:mt-0">
            <h3 className="section-label">{t(`groups.${id}`)}</h3>
            <ul>
              {shown.map((chosen) => (
                <KindRow
                  key={chosen.kind}
                  {...{ chosen, timeZone }}
                  onChoose={(choice) => onChoose({ kind: chosen.kind, ...choice })}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}
