import { Search, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from '../words/use-translation';
import { classes } from './classes';

export interface SearchFieldProps {
  /** What is searched; read aloud, and shown as the placeholder unless that is given. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** A Kbd at the right end, while the field is empty. */
  shortcut?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
  className?: string;
}

/** Search while typing; Escape empties it. Not RAC's, which brings what it needs to search in lists and forms. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onBlur, placeholder, shortcut, inputRef, className } = props;
  const { t } = useTranslation('ui');
  const field = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
    // An empty field leaves Escape to what stands around it.
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange('');
  };
  return (
    <div
      ref={field}
      data-rac=""
      data-empty={value === '' || undefined}
      className={classes(
        'group flex min-h-9 items-center gap-2 rounded-control border border-line bg-surface px-2.5 focus-within:border-accent focus-within:outline-2 outline-focus/40 max-md:min-h-11',
        className,
      )}
    >
      <Search size={15} aria-hidden className="shrink-0 text-faint" />
      <input
        ref={inputRef}
        type="search"
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        placeholder={placeholder ?? label}
        className="w-full min-w-0 flex-1 self-stretch border-0 bg-transparent text-ink outline-none text-ellipsis placeholder:text-faint max-md:text-base [&::-webkit-search-cancel-button]:hidden"
      />
      <span className="hidden text-faint group-empty:inline">{shortcut}</span>
      <Button
        aria-label={t('clearSearch')}
        excludeFromTabOrder
        preventFocusOnPress
        // Before the press ends, so that a phone keeps its keyboard open.
        onPressStart={() => field.current?.querySelector('input')?.focus()}
        onPress={() => onChange('')}
        className="grid size-6 cursor-pointer place-items-center rounded text-faint group-empty:hidden hover:text-ink"
      >
        <X size={14} aria-hidden />
      </Button>
    </div>
  );
}
