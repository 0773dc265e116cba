import type { NoticeKind } from '@cadans/domain/notice';
import { Card } from '../../../ui/card';
import { useTranslation } from '../../../words/use-translation';
import { KIND_GROUPS } from './kind-groups';
import { type KindChoice, KindRow, type KindRowProps } from './kind-row';

export interface KindChoicesProps {
  /** Of the kinds that can come for this member, how each is heard. */
  kinds: readonly KindChoice[];
  timeZone: string;
  /** Where the weekly digest is chosen when that is not here. */
  digestElsewhere: KindRowProps['elsewhere'];
  onChoose: (choice: { kind: NoticeKind; mail: boolean; inApp: boolean }) => void;
}

/** Of each kind of notice: by mail, in Cadans, both or neither. */
export function KindChoices({ kinds, timeZone, digestElsewhere, onChoose }: KindChoicesProps) {
  const { t } = useTranslation('notices');
  return (
    <Card title={t('kindsTitle')}>
      {KIND_GROUPS.map(({ id, kinds: inGroup }) => {
        const shown = kinds.filter(({ kind }) => inGroup.some((one) => one === kind));
        if (shown.length === 0) return null;
        return (
          <section key={id} aria-label={t(`groups.${id}`)}>
            <h3 className="section-label pt-4 first:pt-0">{t(`groups.${id}`)}</h3>
            <ul>
              {shown.map((chosen) => (
                <KindRow
                  key={chosen.kind}
                  {...{ chosen, timeZone }}
                  {...(chosen.kind === 'weekly_digest' && { elsewhere: digestElsewhere })}
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
