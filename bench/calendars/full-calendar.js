import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { Calendar } from 'fullcalendar';
import multiMonth from 'fullcalendar/multimonth';
import classic from 'fullcalendar/themes/classic';

/** FullCalendar's year: twelve months in a grid, what does not fit in a day behind 'more'. */
export function show(place, events) {
  new Calendar(place, {
    plugins: [multiMonth, classic],
    initialView: 'multiMonthYear',
    dayMaxEvents: true,
    events: events.map(({ title, start, end, color }) => ({ title, start, end, color, allDay: true })),
    eventDidMount: ({ el }) => el.setAttribute('data-bench-event', ''),
  }).render();
}
