import { isoWeekOf } from '@cadans/domain/iso-week';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components/Calendar';
import { buttonClasses } from './button-classes';

const turn = buttonClasses('quiet', 'm', 'aspect-square px-0!');

/** One month, Monday first, with the ISO week before each row. Stands inside a date picker. */
export function MonthCalendar() {
  return (
    <Calendar firstDayOfWeek="mon" className="w-max">
      <header className="flex items-center gap-1 pb-2 pl-7">
        <Heading className="flex-1 font-serif text-base font-semibold first-letter:uppercase" />
        <Button slot="previous" className={turn}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <Button slot="next" className={turn}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className="ml-7 border-separate border-spacing-0.5">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="pb-1 text-2xs font-medium text-faint">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="group relative grid size-8 cursor-pointer place-items-center rounded-control text-sm tabular-nums outline-offset-0 hover:bg-sunken outside-month:text-faint disabled:cursor-not-allowed disabled:text-faint disabled:opacity-50 selected:bg-accent selected:text-on-accent max-md:size-10"
            >
              {({ formattedDate }) => (
                <>
                  {isMonday(date.toString()) ? (
                    <span aria-hidden className="absolute right-full mr-2 text-2xs font-normal text-faint">
                      {isoWeekOf(date.toString()).week}
                    </span>
                  ) : null}
                  {formattedDate}
                </>
              )}
            </CalendarCell>
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

function isMonday(day: string): boolean {
  return new Date(`${day}T12:00:00`).getDay() === 1;
}
