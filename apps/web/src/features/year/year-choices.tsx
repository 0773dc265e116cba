import { Menu, MenuItem, MenuSection } from '../../ui/menu';
import type { Opened } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';
import type { YearStepperProps } from './year-stepper';

export interface YearChoicesProps extends YearStepperProps {
  opened: Opened;
}

/** The years that have a plan, this one and the next. */
export function YearChoices({ year, planned, onYear, opened }: YearChoicesProps) {
  const { t } = useTranslation('year');
  const years = [...new Set([...planned, year, year + 1])].toSorted((one, other) => one - other);
  return (
    <Menu opened={opened} aria-label={t('years')}>
      <MenuSection
        title={t('years')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(year)]}
        onSelectionChange={(keys) => {
          const next = years.find((one) => keys !== 'all' && keys.has(String(one)));
          if (next) onYear(next);
        }}
      >
        {years.map((one) => (
          <MenuItem key={one} id={String(one)} textValue={String(one)}>
            {one}
            {planned.includes(one) ? null : <span className="text-faint"> · {t('noPlanYet')}</span>}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}
