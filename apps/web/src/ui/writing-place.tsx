import type { KeyboardEvent } from 'react';
import { classes } from './classes';

export interface WritingPlaceProps {
  id: string;
  /** Named by a label elsewhere when this is left out. */
  label?: string;
  text: string;
  onWrite: (text: string) => void;
  onLeave: () => void;
  hint: string;
  maxLength: number;
  /** The typography it is read and written in. */
  look: string;
  /** Line breaks are kept; else Enter leaves the field. */
  manyLines?: boolean;
}

/**
 * A text that is written where it is read, in the same letters. A copy of the text below the writing gives the field its
 * height in every browser, and is what stands on paper.
 */
export function WritingPlace(props: WritingPlaceProps) {
  const { id, label, text, onWrite, onLeave, hint, maxLength, look, manyLines = false } = props;
  const frame = 'col-start-1 row-start-1 rounded-control border border-transparent px-2 py-1 print:p-0';
  const leaveOn = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isSubmit = event.key === 'Enter' && (!manyLines || event.ctrlKey || event.metaKey);
    if (!isSubmit && event.key !== 'Escape') return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div className={classes('-mx-2 grid min-w-0 print:mx-0', look)}>
      <p
        aria-hidden
        className={`${frame} invisible min-w-0 break-words whitespace-pre-wrap print:visible ${text ? '' : 'print:hidden'}`}
      >
        {`${text || hint}\u200b`}
      </p>
      <textarea
        id={id}
        aria-label={label}
        rows={1}
        value={text}
        maxLength={maxLength}
        placeholder={hint}
        onChange={({ target }) => onWrite(manyLines ? target.value : target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={onLeave}
        onKeyDown={leaveOn}
        className={`${frame} block w-full min-w-0 resize-none overflow-hidden bg-transparent text-inherit outline-offset-0 transition-colors placeholder:font-normal placeholder:text-faint placeholder:italic hover:border-line-strong focus:border-accent focus:bg-surface print:hidden`}
      />
    </div>
  );
}
