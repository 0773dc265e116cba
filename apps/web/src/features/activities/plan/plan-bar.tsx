import { type ReactNode, useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Button } from '../../../ui/button';
import { FloatingButton } from '../../../ui/floating-button';
import { Kbd } from '../../../ui/kbd';
import { SearchField } from '../../../ui/search-field';
import { SHORTCUTS } from '../../../ui/shortcuts';
import { TopBar } from '../../../ui/top-bar';
import { useTypedText } from '../../../ui/use-typed-text';
import { useTranslation } from '../../../words/use-translation';
import { FilterMenu, type FilterMenuProps } from '../filter/filter-menu';

export interface PlanBarProps extends FilterMenuProps {
  /** The year one is in, to go to another. */
  stepper: ReactNode;
  /** Left out for who may not plan. */
  onPlan?: () => void;
}

/** What stands in the bar above the year and the list: search, filters, the year, and the main act. '/' searches. */
export function PlanBar({ stepper, onPlan, ...filtering }: PlanBarProps) {
  const { t } = useTranslation('activities');
  const { t: ofList } = useTranslation('list');
  const { filter, onFilter } = filtering;
  const words = useTypedText(filter.q ?? '', (q) => onFilter({ ...filter, q: q === '' ? undefined : q }));
  const field = useRef<HTMLInputElement>(null);
  // By the sign and not by the key: it lies elsewhere, or needs Shift, on other keyboards.
  useHotkeys(SHORTCUTS.search.keys, () => field.current?.focus(), {
    preventDefault: true,
    useKey: true,
    ignoreModifiers: true,
  });
  return (
    <>
      <TopBar
        start={
          <>
            <SearchField
              label={ofList('searchLabel')}
              placeholder={t('searchExample')}
              {...words}
              inputRef={field}
              shortcut={
                <span className="max-md:hidden">
                  <Kbd>/</Kbd>
                </span>
              }
              className="w-full"
            />
            <FilterMenu {...filtering} />
          </>
        }
        end={
          <>
            {stepper}
            {onPlan ? (
              <Button variant="primary" onPress={onPlan} className="max-md:hidden">
                {t('planAct')} <Kbd>N</Kbd>
              </Button>
            ) : null}
          </>
        }
      />
      {onPlan ? <FloatingButton label={t('planAct')} onPress={onPlan} /> : null}
    </>
  );
}
