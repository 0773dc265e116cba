import { TextCursorInput } from 'lucide-react';
import type { ReactNode, SyntheticEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from '../words/use-translation';
import type { useSpokenDay } from './use-spoken-day';

export interface SpokenBoxProps {
  label: string;
  spoken: ReturnType<typeof useSpokenDay>;
  isDisabled: boolean;
  /** The parts of the date, which stand here until somebody types words. */
  children: ReactNode;
}

// The group around the parts sends arrows and presses to the parts; these are for the words.
const keep = (event: SyntheticEvent) => event.stopPropagation();

/** The inside of a date field: its parts, or the words that are typed instead, and the button between the two. */
export function SpokenBox({ label, spoken, isDisabled, children }: SpokenBoxProps) {
  const { t } = useTranslation('ui');
  const { text, heard } = spoken;
  return (
    <div
      ref={spoken.box}
      role="presentation"
      onKeyDownCapture={spoken.onPartKey}
      className="flex min-w-0 flex-1 items-center gap-1.5 self-stretch"
    >
      <div className={text === null ? 'flex min-w-0 flex-1 items-center gap-2' : 'hidden'}>{children}</div>
      {text === null ? (
        // A keyboard starts the words by a letter, and needs no further stop on its way.
        <Button
          slot={null}
          excludeFromTabOrder
          aria-label={t('inWords', { label })}
          onPress={spoken.open}
          isDisabled={isDisabled}
          className="grid w-7 shrink-0 cursor-pointer place-items-center self-stretch rounded-control text-faint hover:text-ink disabled:hidden max-md:w-11"
        >
          <TextCursorInput size={15} aria-hidden />
        </Button>
      ) : (
        <input
          ref={(element) => element?.focus()}
          aria-label={t('inWords', { label })}
          aria-invalid={heard.is === 'refused' && heard.why !== 'not_a_date'}
          placeholder={t('inWordsExample')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => spoken.setText(event.target.value)}
          onBlur={spoken.leave}
          onPointerDown={keep}
          onMouseDown={keep}
          onClick={keep}
          onKeyDown={(event) => {
            if (event.key === 'Tab') return;
            event.stopPropagation();
            if (event.key === 'Escape') spoken.cancel();
            else if (event.key === 'Enter') {
              event.preventDefault();
              if (heard.is === 'date') spoken.take();
            }
          }}
          className="min-w-0 flex-1 self-stretch border-0 bg-transparent text-ink outline-none placeholder:text-faint"
        />
      )}
    </div>
  );
}
