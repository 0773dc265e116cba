import { notFound } from '@tanstack/react-router';

/** The `$year` of a route as a number. A year outside what the product keeps is no page. */
export const ofYear = {
  parse: ({ year }: { year: string }) => {
    const number = Number(year);
    if (!/^\d{4}$/.test(year) || number < 2000 || number > 2100) throw notFound();
    return { year: number };
  },
  stringify: ({ year }: { year: number }) => ({ year: String(year) }),
};

/** The year a screen opens in when nobody asked for one. */
export const currentYear = () => new Date().getFullYear();

/** The month it is there, 1 to 12. */
export const currentMonth = () => new Date().getMonth() + 1;
