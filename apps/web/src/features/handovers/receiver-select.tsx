import type { HandoverKind } from '@cadans/domain/handover';
import { Select } from '../../ui/select';
import { useTranslation } from '../../words/use-translation';
import { useAround } from './known';

/** What stands for several receivers at once, and for nobody. */
const DIVIDED = 'divided';
const NOBODY = 'nobody';

export interface ReceiverSelectProps {
  /** For whom it is chosen. */
  label: string;
  kind: HandoverKind;
  /** Undefined: several. */
  value: string | null | undefined;
  /** How it is divided, when that can be chosen. */
  divided?: string | undefined;
  /** Undefined: as was proposed. */
  onChange: (toId: string | null | undefined) => void;
  error?: string | undefined;
}

/** Who gets something: a colleague, as proposed, whoever has it when they do not leave, or nobody where that can be. */
export function ReceiverSelect({ label, kind, value, divided, onChange, error }: ReceiverSelectProps) {
  const { t } = useTranslation('handover');
  const { takers, carried, isLeaving } = useAround();
  const { id, name } = carried.member;
  const options = [
    ...(divided ? [{ id: DIVIDED, label: divided }] : []),
    ...takers.map((taker) => ({ id: taker.memberId, label: taker.name })),
    ...(isLeaving ? [] : [{ id, label: t('stays', { name }) }]),
    ...(kind === 'helper' || kind === 'step' ? [{ id: NOBODY, label: t(`nobodyFor.${kind}`) }] : []),
  ];
  const mayBeNobody = kind === 'helper' || kind === 'step';
  return (
    <Select
      {...{ label, options, error }}
      labelHidden
      placeholder={t('choose')}
      value={value === undefined ? DIVIDED : (value ?? (mayBeNobody ? NOBODY : null))}
      onChange={(chosen) => onChange(chosen === DIVIDED ? undefined : chosen === NOBODY ? null : chosen)}
    />
  );
}
