import * as z from 'zod/mini';

/** What the URL of the list may say. */
export const ListSearch = z.object({});
