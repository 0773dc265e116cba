import { FieldError } from 'react-aria-components/FieldError';
import { Text } from 'react-aria-components/Text';

export interface FieldNoteProps {
  hint?: string | undefined;
  error?: string | undefined;
  /** A field without a visible label stands in a toolbar, where no line is kept free. */
  labelHidden?: boolean | undefined;
}

/**
 * The line below a field: its error, else its hint. The line is there before there is anything to say: an
 * error that pushes the form down moves the button away under a pressing finger, and the press is lost.
 */
export function FieldNote({ hint, error, labelHidden }: FieldNoteProps) {
  if (labelHidden && !error) return null;
  return (
    <div className="min-h-[1.125rem] text-xs leading-[1.125rem]">
      {error ? (
        <FieldError className="font-medium text-danger">{error}</FieldError>
      ) : hint ? (
        <Text slot="description" className="text-faint">
          {hint}
        </Text>
      ) : null}
    </div>
  );
}
