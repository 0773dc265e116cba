import { Pencil } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { formatNumber } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { readHours } from './read-hours';

export interface OwnHoursProps {
  name: string;
  /** Hours a week; null = an equal part. */
  hoursAWeek: number | null;
  /** What an equal part comes to. */
  equalPart: number;
  /** Left out for who may only look. */
  onGive?: ((hoursAWeek: number | null) => void) | undefined;
}

/** How many hours a week somebody has; pressed, it is typed over where it stands. */
export function OwnHours({ name, hoursAWeek, equalPart, onGive }: OwnHoursProps) {
  const { t, language } = useTranslation('team');
  const [isTyping, setTyping] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasTyping = useRef(false);
  // The focus comes back to what was pressed, unless it went elsewhere by itself.
  useEffect(() => {
    if (wasTyping.current && !isTyping && document.activeElement === document.body) button.current?.focus();
    wasTyping.current = isTyping;
  }, [isTyping]);
  const said =
    hoursAWeek === null
      ? t('equalPart', { hours: formatNumber(equalPart, language) })
      : t('hoursAWeek', { hours: formatNumber(hoursAWeek, language) });
  if (!onGive) return <p className="text-xs text-muted">{said}</p>;
  if (isTyping)
    return (
      <HoursField
        name={name}
        value={hoursAWeek === null ? '' : formatNumber(hoursAWeek, language)}
        onLeft={(hours) => {
          setTyping(false);
          if (hours !== undefined && hours !== hoursAWeek) onGive(hours);
        }}
      />
    );
  return (
    <Button
      ref={button}
      aria-label={t('changeHoursOf', { name, hours: said })}
      onPress={() => setTyping(true)}
      className="-mx-1.5 flex min-h-7 cursor-pointer items-center gap-1.5 rounded-control px-1.5 text-left text-xs text-muted hover:bg-sunken hover:text-ink max-md:min-h-11"
    >
      {said}
      <Pencil size={11} aria-hidden className="shrink-0 text-faint" />
    </Button>
  );
}

interface HoursFieldProps {
  name: string;
  value: string;
  /** Undefined leaves them as they were. */
  onLeft: (hours: number | null | undefined) => void;
}

function HoursField({ name, value, onLeft }: HoursFieldProps) {
  const { t } = useTranslation('team');
  const [typed, setTyped] = useState(value);
  const hintId = useId();
  const field = useRef<HTMLInputElement>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const hours = readHours(typed);
  const leave = (taken: number | null | undefined) => {
    // Leaving takes the field away, which is heard as another leaving.
    if (isLeft.current) return;
    isLeft.current = true;
    onLeft(taken);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    // The focus goes to the button while the key is still down: without this it would be pressed by it.
    if (key === 'Enter' || key === 'Escape') event.preventDefault();
    if (key === 'Enter' && hours !== undefined) leave(hours);
    if (key === 'Escape') leave(undefined);
  };
  return (
    <span className="flex flex-col gap-0.5">
      <span className="flex items-center gap-1.5 text-xs text-muted">
        <input
          ref={field}
          aria-label={t('hoursOfName', { name })}
          aria-invalid={hours === undefined}
          aria-describedby={hintId}
          inputMode="decimal"
          maxLength={4}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => leave(hours)}
          onKeyDown={onKeyDown}
          className="h-7 w-16 rounded-control border border-accent bg-surface px-2 text-right text-sm text-ink tabular-nums aria-invalid:border-danger max-md:h-11 max-md:text-base"
        />
        {t('hoursUnit')}
      </span>
      <span id={hintId} className={hours === undefined ? 'text-xs text-danger' : 'text-2xs text-faint'}>
        {t(hours === undefined ? 'hoursWrong' : 'hoursHint')}
      </span>
    </span>
  );
}
