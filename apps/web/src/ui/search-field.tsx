import { Search, X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { classes } from './classes';

export interface SearchFieldProps {
  /** What is searched; read aloud, and shown as the placeholder unless that is given. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** A Kbd at the right end, while the field is empty. */
  shortcut?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

/** Search while typing; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onSubmit, onBlur, placeholder, shortcut, inputRef, className } = props;
  const { t } = useTranslation('ui');
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      {...(onSubmit && { onSubmit })}
      {...(onBlur && { onBlur })}
      className={classes(
        'group flex min-h-9 items-center gap-2 rounded-control border border-line bg-surface px-2.5 focus-within:border-accent focus-within:outline-2 outline-focus/40 max-md:min-h-11',
        className,
      )}
    >
      <Search size={15} aria-hidden className="shrink-0 text-faint" />
      <Input
        ref={inputRef ?? null}
        placeholder={placeholder ?? label}
        className="w-full min-w-0 flex-1 self-stretch border-0 bg-transparent text-ink outline-none text-ellipsis placeholder:text-faint max-md:text-base [&::-webkit-search-cancel-button]:hidden"
      />
      <span className="hidden text-faint group-empty:inline">{shortcut}</span>
      <Button
        aria-label={t('clearSearch')}
        className="grid size-6 cursor-pointer place-items-center rounded text-faint group-empty:hidden hover:text-ink"
      >
        <X size={14} aria-hidden />
      </Button>
    </AriaSearchField>
  );
}
