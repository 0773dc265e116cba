import * as z from 'zod/mini';

/** The file that is being imported, so that a reload finds it again. */
export const ImportSearch = z.object({
  reading: z.optional(z.catch(z.optional(z.uuid()), undefined)),
});
