import * as z from 'zod/mini';

/** What the URL of the year screen may say. */
export const YearSearch = z.object({});
