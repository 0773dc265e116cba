import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { classes } from './classes';

export interface SegmentedControlProps<Id extends string> {
  /** Says what is chosen here; read aloud, not shown. */
  label: string;
  segments: readonly { id: Id; label: ReactNode }[];
  value: Id;
  onChange: (value: Id) => void;
  className?: string;
}

/** A few views of the same thing, of which always one is on. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange, className } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const next = segments.find(({ id }) => keys.has(id));
        if (next) onChange(next.id);
      }}
      className={classes('inline-flex rounded-[0.625rem] border border-line bg-sunken p-0.5', className)}
    >
      {segments.map(({ id, label: text }) => (
        <ToggleButton
          key={id}
          id={id}
          className="min-h-7 cursor-pointer rounded-control px-2.5 py-0.5 text-sm whitespace-nowrap text-muted outline-offset-0 transition-colors hover:text-ink selected:bg-raised selected:font-semibold selected:text-ink selected:shadow-card max-md:min-h-11 max-md:px-3.5"
        >
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
