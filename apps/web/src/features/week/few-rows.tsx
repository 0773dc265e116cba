import { type ReactNode, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { usePrinting } from '../../ui/use-printing';
import { useTranslation } from '../../words/use-translation';
import { WorkRows } from './week-section';

/** So many come with one press; all of hundreds at once would hold up the page. */
const NEXT = 50;

export interface FewRowsProps<Item> {
  items: readonly Item[];
  /** One of them as a row. */
  row: (item: Item) => ReactNode;
  /** So many stand open; the others are shown when somebody asks for them. */
  few: number;
  /** The part they stand in, by its title. */
  part: string;
  /** What else can be done about the many, beside the button that shows more. */
  aside?: ReactNode;
}

/** The first few of a part, and the rest on demand. What goes makes room for the next; on paper stands all of it. */
export function FewRows<Item>({ items, row, few, part, aside }: FewRowsProps<Item>) {
  const [asked, setAsked] = useState(few);
  const printing = usePrinting();
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<number | null>(null);
  // One more than that is shown as well: a button for a single row would be as long.
  const shown = printing || items.length <= asked + 1 ? items : items.slice(0, asked);
  const left = items.length - shown.length;
  const next = left <= NEXT + 1 ? left : NEXT;
  useLayoutEffect(() => {
    if (from.current === null || shown.length <= from.current) return;
    // The button may be gone; who walks by keys or listens goes on where the new rows begin.
    place.current?.querySelectorAll<HTMLElement>('[data-week-title]')[from.current]?.focus();
    from.current = null;
  }, [shown.length]);
  const show = () => {
    from.current = shown.length;
    startTransition(() => setAsked(shown.length + next));
  };
  return (
    <div ref={place} className="flex flex-col gap-2.5">
      <WorkRows>{shown.map(row)}</WorkRows>
      {left > 0 ? (
        <div data-no-print className="flex flex-wrap items-center gap-2">
          <ShowMore {...{ next, left, part }} onPress={show} />
          {aside}
        </div>
      ) : null}
    </div>
  );
}

function ShowMore({
  next,
  left,
  part,
  onPress,
}: {
  next: number;
  left: number;
  part: string;
  onPress: () => void;
}) {
  const { t } = useTranslation('week');
  const words = next === left ? t('more', { count: left }) : t('moreOf', { next, left });
  return (
    <Button variant="secondary" aria-label={`${words}: ${part}`} onPress={onPress}>
      {words}
    </Button>
  );
}
