import { MOST_HOURS_A_WEEK } from '@cadans/domain/team-load';

/** Hours a week as somebody typed them: '7,5' or '7.5'; empty = null. Undefined: these are no hours of a week. */
export function readHours(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (!/^\d{1,2}([.,]\d)?$/.test(text)) return undefined;
  const hours = Number(text.replace(',', '.'));
  return hours <= MOST_HOURS_A_WEEK ? hours : undefined;
}
