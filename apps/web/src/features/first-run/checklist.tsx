import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { useTranslation } from '../../words/use-translation';
import type { ChecklistItem, ChecklistName } from './checklist-items';

export interface ChecklistProps {
  year: number;
  items: readonly ChecklistItem[];
  /** A link to where the item is done, around its words. */
  leadTo: (name: ChecklistName, face: ReactNode, className: string) => ReactNode;
  onPutAway: () => void;
}

const line =
  'flex min-h-8 items-center gap-2 rounded-control border px-2.5 text-[0.8125rem] no-underline max-md:min-h-11';

/** What is done of a new plan, and what is next. */
export function Checklist({ year, items, leadTo, onPutAway }: ChecklistProps) {
  const { t } = useTranslation('checklist');
  const done = items.filter(({ isDone }) => isDone).length;
  const next = items.find(({ isDone }) => !isDone);
  return (
    <section
      aria-labelledby="checklist"
      className="rounded-card border border-line bg-surface px-4 pt-2 pb-3.5 shadow-card"
    >
      <div className="flex items-center gap-3">
        <div className="mr-auto flex flex-wrap items-baseline gap-x-3">
          <h2 id="checklist" className="font-semibold">
            {t('title', { year })}
          </h2>
          <p className="text-xs text-muted tabular-nums">{t('progress', { done, total: items.length })}</p>
        </div>
        <IconButton label={t('putAway')} icon={<X size={15} aria-hidden />} onPress={onPutAway} />
      </div>
      <ol className="mt-1 flex flex-wrap gap-2 max-md:flex-col">
        {items.map(({ name, isDone }, index) => (
          <li key={name}>
            {isDone ? (
              <span className={classes(line, 'border-transparent bg-sunken text-muted')}>
                <Check size={14} aria-hidden className="text-good" />
                {t(name)}
                <span className="sr-only">({t('done')})</span>
              </span>
            ) : (
              leadTo(
                name,
                <>
                  <span aria-hidden className="figure-serif text-faint">
                    {index + 1}
                  </span>
                  {t(name)}
                </>,
                classes(
                  line,
                  'transition-colors hover:border-accent',
                  name === next?.name
                    ? 'border-accent font-semibold text-accent'
                    : 'border-line-strong text-ink',
                ),
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
