/** What every field of the kit takes besides its own value. */
export interface FieldProps {
  label: string;
  /** Keeps the label for screen readers only, and drops the free line below: for toolbars and table cells. */
  labelHidden?: boolean;
  optional?: boolean;
  hint?: string;
  /** The refusal to show; its presence makes the field invalid. */
  error?: string | undefined;
  className?: string;
}
