import 'react-big-calendar/lib/css/react-big-calendar.css';
import { format, getDay, parse, startOfWeek } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { createElement } from 'react';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';
import { createRoot } from 'react-dom/client';

const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: { 'en-GB': enGB } });

/** It has no year: the nearest are its months, twelve of them below each other, each with what falls in it. */
export function show(place, events) {
  const dated = events.map(({ title, start, end }) => ({
    title,
    start: new Date(`${start}T00:00`),
    end: new Date(`${end}T00:00`),
    allDay: true,
  }));
  const year = dated[0].start.getFullYear();
  const months = Array.from({ length: 12 }, (_, month) => {
    const date = new Date(year, month, 1);
    const next = new Date(year, month + 1, 1);
    return createElement(Calendar, {
      key: month,
      localizer,
      culture: 'en-GB',
      date,
      view: 'month',
      views: ['month'],
      toolbar: false,
      events: dated.filter(({ start, end }) => start < next && end > date),
      eventPropGetter: ({ title }) => ({ 'data-bench-event': title, className: 'bench-event' }),
      onNavigate: () => undefined,
      onView: () => undefined,
      style: { height: 480 },
    });
  });
  createRoot(place).render(months);
}
