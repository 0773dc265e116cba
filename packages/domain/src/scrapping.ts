/** Why something is scrapped (rule 4). `other` needs a note. */
export const SCRAPPING_REASONS = [
  'off_theme',
  'no_effect_expected',
  'no_capacity',
  'overtaken',
  'double',
  'other',
] as const;
export type ScrappingReason = (typeof SCRAPPING_REASONS)[number];
