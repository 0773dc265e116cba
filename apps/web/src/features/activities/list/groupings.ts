/** What the lines of the list can be grouped by. */
export const GROUPINGS = ['month', 'theme', 'owner', 'channel', 'campaign', 'status', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];
