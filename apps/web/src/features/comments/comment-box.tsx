import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { boxClasses } from '../../ui/field-classes';
import { MentionList } from './mention-list';
import { mentionAt, type Person, peopleNamed } from './mentions';

// More than these would cover the conversation; another letter brings the rest.
const MOST_SHOWN = 6;

export interface CommentBoxProps {
  label: string;
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  people: readonly Person[];
  onSend: () => void;
  onCancel?: () => void;
  /** Opened by a press, the keyboard goes into it. */
  autoFocus?: boolean;
  /** The buttons below it. */
  children: ReactNode;
}

/** Where a comment is written: @ suggests members, Ctrl or ⌘ with Enter sends. */
export function CommentBox(props: CommentBoxProps) {
  const { label, text, onText, people, onSend, onCancel, autoFocus = false, children } = props;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const mention = caret === null ? null : mentionAt(text, caret);
  const found = mention ? peopleNamed(people, mention.asked).slice(0, MOST_SHOWN) : [];

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);

  const choose = (person: Person) => {
    if (!mention || caret === null) return;
    const before = `${text.slice(0, mention.from)}@${person.name} `;
    const after = text.slice(caret).replace(/^ /, '');
    onText(before + after);
    setCaret(null);
    requestAnimationFrame(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const one = found[active];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend();
    else if (one && (event.key === 'Enter' || event.key === 'Tab')) choose(one);
    else if (one && event.key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (one && event.key === 'ArrowUp') setActive((active + found.length - 1) % found.length);
    else if (one && event.key === 'Escape') setCaret(null);
    else if (onCancel && event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <textarea
        ref={field}
        aria-label={label}
        placeholder={props.placeholder}
        rows={2}
        maxLength={4000}
        value={text}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? id : undefined}
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        className={`${boxClasses} field-sizing-content max-h-72 min-h-16 resize-y py-2 leading-normal`}
        onChange={({ target }) => {
          setActive(0);
          setCaret(target.selectionStart);
          onText(target.value);
        }}
        onBlur={() => setCaret(null)}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 ? (
        <MentionList id={id} people={found} active={Math.min(active, found.length - 1)} onChoose={choose} />
      ) : null}
      <div className="mt-1.5 flex items-center gap-2">{children}</div>
    </div>
  );
}
