import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { useTranslation } from '../words/use-translation';
import { boxClasses, fieldClasses } from './field-classes';
import { FieldLabel } from './field-label';
import { FieldNote } from './field-note';
import type { FieldProps } from './field-props';
import { type Option, OptionRow } from './option';
import { Popover } from './popover';

export interface ComboBoxProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  value: Id | null;
  /** null when the text was emptied. */
  onChange: (value: Id | null) => void;
  onBlur?: () => void;
  placeholder?: string;
  isDisabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** One choice out of a long list, found by typing a part of its label. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, labelHidden, optional, hint, error, className, options, value, onChange, onBlur } = props;
  const { t } = useTranslation('ui');
  const chosen = options.find((option) => option.id === value);
  return (
    <AriaComboBox
      defaultItems={options}
      value={value}
      onChange={(key) => onChange(options.find(({ id }) => id === key)?.id ?? null)}
      {...(onBlur && { onBlur })}
      isDisabled={props.isDisabled ?? false}
      menuTrigger="focus"
      allowsEmptyCollection
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={fieldClasses(className)}
    >
      <FieldLabel labelHidden={labelHidden} optional={optional}>
        {label}
      </FieldLabel>
      <Group className={`${boxClasses} flex items-center gap-2 pr-0`}>
        {chosen?.leading}
        <Input
          ref={props.inputRef ?? null}
          placeholder={props.placeholder ?? t('choose')}
          className="min-w-0 flex-1 self-stretch border-0 bg-transparent text-ink outline-none placeholder:text-faint"
        />
        <Button className="grid w-8 cursor-pointer place-items-center self-stretch text-faint max-md:w-11">
          <ChevronDown size={15} aria-hidden />
        </Button>
      </Group>
      <FieldNote hint={hint} error={error} labelHidden={labelHidden} />
      <Popover className="min-w-(--trigger-width) p-1">
        <ListBox<Option<Id>>
          className="max-h-80 overflow-auto outline-none"
          renderEmptyState={() => <p className="px-2 py-1.5 text-faint">{t('nothingFound')}</p>}
        >
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
