import { ChevronDown, FilePlus2 } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Button } from '../../ui/button';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';
import { useTranslation } from '../../words/use-translation';
import type { KnownPlan } from './known-plans';

export interface YearMenuProps {
  year: number;
  plans: readonly KnownPlan[];
  /** The year to open a draft for; null for who may not. */
  next: number | null;
  onYear: (year: number) => void;
  onOpen: (year: number) => void;
}

const OPEN = 'open';

/** Another year: one that has a plan, or a draft for the next. */
export function YearMenu({ year, plans, next, onYear, onOpen }: YearMenuProps) {
  const { t } = useTranslation('foundation');
  return (
    <MenuTrigger>
      <Button aria-label={t('chooseYear', { year })}>
        <span className="tabular-nums">{year}</span>
        <ChevronDown size={15} aria-hidden className="text-faint" />
      </Button>
      <Menu
        placement="bottom end"
        className="min-w-60"
        onAction={(id) => (id === OPEN ? next !== null && onOpen(next) : onYear(Number(id)))}
      >
        <MenuSection title={t('plans')} selectionMode="single" selectedKeys={[String(year)]}>
          {plans.map((plan) => (
            <MenuItem key={plan.year} id={String(plan.year)} textValue={String(plan.year)}>
              <span className="font-semibold tabular-nums">{plan.year}</span>
              <span className="block text-xs text-muted">
                {t(plan.status)} ·{' '}
                {plan.activities > 0 ? t('activities', { count: plan.activities }) : t('noActivities')}
              </span>
            </MenuItem>
          ))}
        </MenuSection>
        {next === null ? null : <MenuSeparator />}
        {next === null ? null : (
          <MenuItem id={OPEN} icon={<FilePlus2 size={15} aria-hidden />}>
            {t('openDraftFor', { year: next })}
          </MenuItem>
        )}
      </Menu>
    </MenuTrigger>
  );
}
