/** The most acts one batch holds. */
export const MOST_ACTS = 500;
