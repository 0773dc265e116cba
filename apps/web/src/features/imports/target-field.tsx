import type { ImportKind, ImportTarget } from '@cadans/contracts/import-draft';
import { ComboBox } from '../../ui/combo-box';
import { Select } from '../../ui/select';
import { useTranslation } from '../../words/use-translation';
import { idOf, type TargetOption, targetOf } from './targets';

export interface TargetFieldProps {
  kind: ImportKind;
  label: string;
  options: readonly TargetOption[];
  value: ImportTarget | null;
  onChange: (target: ImportTarget | null) => void;
  /** The words of the first option, which chooses nothing; left out when there must be a choice. */
  none?: string;
  /** A name that can be made of this very value. */
  ownName?: string;
  isRequired?: boolean;
}

const NONE = 'none';
const MANY = 10;

/** Chooses what a value or a group of rows becomes: something that exists, or something new. */
export function TargetField({
  kind,
  label,
  options,
  value,
  onChange,
  none,
  ownName,
  isRequired,
}: TargetFieldProps) {
  const { t } = useTranslation('imports');
  const chosen = idOf(value);
  const own =
    ownName !== undefined && !options.some((option) => option.label === ownName) ? ownName : undefined;
  const choices = [
    ...(none ? [{ id: NONE, label: none }] : []),
    ...options.map(({ id, label: name, isNew }) => ({
      id,
      label: name,
      ...(isNew && { description: t('isNew') }),
    })),
    ...(own === undefined ? [] : [{ id: `name:${own}`, label: t('makeNew', { name: own }) }]),
  ];
  const shared = {
    label,
    labelHidden: true,
    options: choices,
    value: chosen ?? (none && !isRequired ? NONE : null),
    placeholder: t(`choose.${kind}`),
    className: 'w-full',
  };
  if (choices.length > MANY) {
    // The list of a combo box is fixed when it appears: a new name makes a new one.
    return (
      <ComboBox key={choices.length} {...shared} onChange={(id) => id !== null && onChange(targetOf(id))} />
    );
  }
  return <Select {...shared} onChange={(id) => onChange(targetOf(id))} />;
}
