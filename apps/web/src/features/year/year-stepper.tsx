import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuSection } from '../../ui/menu';

export interface YearStepperProps {
  year: number;
  /** The years that have a plan. */
  planned: readonly number[];
  onYear: (year: number) => void;
}

/** A year back, a year on, or straight to a year that has a plan. */
export function YearStepper({ year, planned, onYear }: YearStepperProps) {
  const { t } = useTranslation('year');
  const years = [...new Set([...planned, year, year + 1])].toSorted((one, other) => one - other);
  return (
    <div className="flex items-center">
      <IconButton
        label={t('previousYear')}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={year <= 2000}
        onPress={() => onYear(year - 1)}
      />
      <MenuTrigger>
        <Button
          variant="quiet"
          className="gap-1! px-1.5! text-ink! tabular-nums"
          aria-label={t('chooseYear', { year })}
        >
          {year}
          <ChevronDown size={13} aria-hidden className="text-faint" />
        </Button>
        <Menu aria-label={t('years')}>
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
      </MenuTrigger>
      <IconButton
        label={t('nextYear')}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={year >= 2100}
        onPress={() => onYear(year + 1)}
      />
    </div>
  );
}
