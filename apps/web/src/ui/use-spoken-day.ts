import { spokenDate } from '@cadans/domain/spoken-date';
import type { SpokenDate } from '@cadans/domain/spoken-period';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../words/use-language';
import { todayInZone } from './today-in-zone';

interface SpokenDay {
  minValue?: string | undefined;
  maxValue?: string | undefined;
  onChange: (day: string) => void;
  /** Left out where only a day counts: then the first day of what was said is taken. */
  onSpoken?: ((said: SpokenDate) => void) | undefined;
}

/** What the words say by now: nothing yet, a date that can be taken, or why not. */
export type Heard =
  | { readonly is: 'nothing' }
  | { readonly is: 'date'; readonly said: SpokenDate }
  | { readonly is: 'refused'; readonly why: 'not_a_date' | 'no_such_day' | 'year_out_of_range' | 'outside' };

/**
 * A day typed in words instead of parts. A letter typed in the parts starts it, with the figures that were typed just
 * before ('15' and then 'mei'). Enter, Tab and leaving take what was understood; Escape takes nothing.
 */
export function useSpokenDay({ minValue, maxValue, onChange, onSpoken }: SpokenDay) {
  const { language } = useLanguage();
  const [text, setText] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const figures = useRef('');
  const comesBack = useRef(false);

  // The parts can only take the focus back when they are on screen again.
  useEffect(() => {
    if (text !== null || !comesBack.current) return;
    comesBack.current = false;
    box.current?.querySelector<HTMLElement>('[role=spinbutton]')?.focus();
  }, [text]);

  const heard = hear(text ?? '');

  function hear(words: string): Heard {
    if (words.trim() === '') return { is: 'nothing' };
    const said = spokenDate(words, todayInZone(), language);
    if (!said.ok)
      return {
        is: 'refused',
        why: said.why === 'no_such_day' || said.why === 'year_out_of_range' ? said.why : 'not_a_date',
      };
    const { startsOn } = said.value.window;
    const outside = (minValue && startsOn < minValue) || (maxValue && startsOn > maxValue);
    return outside ? { is: 'refused', why: 'outside' } : { is: 'date', said: said.value };
  }

  const close = (back: boolean) => {
    comesBack.current = back;
    figures.current = '';
    setText(null);
  };
  const take = () => {
    if (heard.is !== 'date') return;
    if (onSpoken) onSpoken(heard.said);
    else onChange(heard.said.window.startsOn);
  };

  return {
    text,
    heard,
    box,
    setText,
    open: () => setText(''),
    take: () => {
      take();
      close(true);
    },
    leave: () => {
      take();
      close(false);
    },
    cancel: () => close(true),
    /** For the parts: a letter starts the words. */
    onPartKey: (event: KeyboardEvent) => {
      const { key } = event;
      if (text !== null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (/^\d$/.test(key)) figures.current += key;
      else if (/^\p{L}$/u.test(key)) {
        event.preventDefault();
        event.stopPropagation();
        const before = figures.current.length > 0 && figures.current.length < 3 ? `${figures.current} ` : '';
        setText(before + key);
      } else figures.current = '';
    },
  };
}
