import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { ListBoxItem } from 'react-aria-components/ListBox';

/** One thing to choose from in a select or combo box. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
  /** A dot, an avatar, an icon: before the label, also in the closed field. */
  leading?: ReactNode;
  isDisabled?: boolean;
}

/** One row of the list that a select or combo box opens. */
export function OptionRow({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className="group flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm outline-none focus:bg-sunken hover:bg-sunken disabled:cursor-not-allowed disabled:opacity-50 max-md:min-h-11"
    >
      {option.leading}
      <span className="min-w-0 flex-1">
        <span className="block truncate group-selected:font-semibold">{option.label}</span>
        {option.description ? <span className="block text-xs text-faint">{option.description}</span> : null}
      </span>
      <Check size={15} aria-hidden className="invisible shrink-0 text-accent group-selected:visible" />
    </ListBoxItem>
  );
}
