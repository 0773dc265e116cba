import { Label } from 'react-aria-components/Label';
import { useTranslation } from '../words/use-translation';
import { labelClasses } from './field-classes';

export interface FieldLabelProps {
  children: string;
  labelHidden?: boolean | undefined;
  /** Says 'optional' beside the label: what is required is the rule here, not the exception. */
  optional?: boolean | undefined;
}

/** The label of a field. */
export function FieldLabel({ children, labelHidden, optional }: FieldLabelProps) {
  const { t } = useTranslation('ui');
  return (
    <Label className={labelHidden ? 'sr-only' : labelClasses}>
      {children}
      {optional ? <span className="font-normal text-faint"> · {t('optional')}</span> : null}
    </Label>
  );
}
