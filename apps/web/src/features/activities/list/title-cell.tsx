import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { useTranslation } from '../../../words/use-translation';
import { isTaken } from '../drawer/fields';

export interface TitleCellProps {
  activity: PlannedActivity;
  isRenaming: boolean;
  /** The title was typed; null leaves it as it was. */
  onRenamed: (activity: PlannedActivity, title: string | null) => void;
}

/** The title of a row: it opens the activity, or is typed over where it stands. */
export function TitleCell({ activity, isRenaming, onRenamed }: TitleCellProps) {
  if (isRenaming) return <TitleField activity={activity} onRenamed={onRenamed} />;
  return (
    <button
      type="button"
      data-cell="title"
      disabled={activity.version === 0}
      aria-keyshortcuts="F2"
      className="line-clamp-1 print:line-clamp-none cursor-pointer rounded text-left font-medium hover:text-accent hover:underline"
    >
      {activity.title}
    </button>
  );
}

function TitleField({ activity, onRenamed }: Omit<TitleCellProps, 'isRenaming'>) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const [title, setTitle] = useState(activity.title);
  const left = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  // It stands in the place of what was just pressed.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const right = isTaken('title', title);
  // Leaving takes the field away, which is heard as another leaving.
  const leave = (taken: string | null) => {
    if (left.current) return;
    left.current = true;
    onRenamed(activity, taken);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The focus goes to the title while the key is still down: without this it would be pressed by it.
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
    if (event.key === 'Enter' && right) leave(title.trim());
    if (event.key === 'Escape') leave(null);
    // The table walks its cells by the same keys.
    event.stopPropagation();
  };
  return (
    <input
      ref={field}
      aria-label={ofList('editTitle', { title: activity.title })}
      aria-invalid={!right}
      title={right ? ofList('titleHint') : t('titleMissing')}
      value={title}
      maxLength={200}
      onChange={({ currentTarget }) => setTitle(currentTarget.value)}
      onBlur={() => leave(right ? title.trim() : null)}
      onKeyDown={onKeyDown}
      className="-mx-2 h-8 w-full rounded-control border border-accent bg-surface px-2 font-medium aria-invalid:border-danger"
    />
  );
}
