import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { DatePicker } from '../../../ui/date-picker';
import { useTranslation } from '../../../words/use-translation';

/** The day an activity is due, to type another. Later asks its reason as everywhere. */
export function DueField({
  activity,
  onDueOn,
}: {
  activity: PlannedActivity;
  onDueOn: (day: string) => void;
}) {
  const { t } = useTranslation('list');
  const [day, setDay] = useState(activity.endsOn);
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (day !== activity.endsOn) onDueOn(day);
  };
  // A part of a date is no field that hands in its form by itself, and tells nobody of its keys.
  const onKeyDown = (event: KeyboardEvent) => {
    const isPart = event.target instanceof Element && event.target.getAttribute('role') === 'spinbutton';
    if (event.key === 'Enter' && isPart) submit(event);
  };
  return (
    <form onSubmit={submit} onKeyDownCapture={onKeyDown} className="flex flex-col items-start gap-1">
      <DatePicker
        label={t('dueOn')}
        value={day}
        onChange={(next) => {
          if (next) setDay(next);
        }}
        autoFocus
        className="w-full"
      />
      <Button type="submit" variant="primary" size="s" isDisabled={day === activity.endsOn}>
        {t('moveDue')}
      </Button>
    </form>
  );
}
