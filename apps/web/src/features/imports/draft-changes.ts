import type { ImportDraft, ImportKind, ImportTarget } from '@cadans/contracts/import-draft';

/** Which single thing of a row each kind is. */
export const SINGLE = { themes: 'theme', owners: 'owner', channels: 'channel' } as const satisfies Record<
  ImportKind,
  string
>;

/** A value of the file becomes this; null = not one of ours. */
export function mapValue(
  draft: ImportDraft,
  kind: ImportKind,
  key: string,
  to: ImportTarget | null,
): ImportDraft {
  const values = draft[kind].values.filter((value) => value.key !== key);
  return { ...draft, [kind]: { ...draft[kind], values: [...values, { key, to }] } };
}

/** All rows of a group without one get this. */
export function completeGroup(
  draft: ImportDraft,
  kind: ImportKind,
  group: 'empty' | 'rest',
  to: ImportTarget | null,
): ImportDraft {
  return { ...draft, [kind]: { ...draft[kind], [group]: to } };
}

/** One row gets this, whatever its group gets; null = as its group again. */
export function completeRow(
  draft: ImportDraft,
  kind: ImportKind,
  row: number,
  to: ImportTarget | null,
): ImportDraft {
  const { [SINGLE[kind]]: _, ...others } = choiceOf(draft, row);
  return withRow(draft, to ? { ...others, [SINGLE[kind]]: to } : others);
}

/** One row is left out, or taken in again: also one that the file, or a choice for all dates, leaves out. */
export function skipRow(draft: ImportDraft, row: number, skip: boolean): ImportDraft {
  const { skip: before, ...others } = choiceOf(draft, row);
  return withRow(draft, before === undefined ? { ...others, skip } : others);
}

/** The dates of all rows are read like this. */
export function chooseDates(draft: ImportDraft, dates: Partial<ImportDraft['dates']>): ImportDraft {
  return { ...draft, dates: { ...draft.dates, ...dates } };
}

const DAYS = { start: 'on', end: 'until' } as const;

/** A date of one row that contradicts itself becomes this day; null = as all such rows again. */
export function chooseDay(
  draft: ImportDraft,
  row: number,
  part: keyof typeof DAYS,
  day: string | null,
): ImportDraft {
  const { [DAYS[part]]: _, skip: __, ...others } = choiceOf(draft, row);
  return withRow(draft, day === null ? others : { ...others, [DAYS[part]]: day });
}

/** The day that was chosen for a date of one row, if any. */
export function dayOf(draft: ImportDraft, row: number, part: keyof typeof DAYS): string | null {
  return choiceOf(draft, row)[DAYS[part]] ?? null;
}

/** What was chosen for one row alone. */
export function choiceOf(draft: ImportDraft, row: number): ImportDraft['rows'][number] {
  return draft.rows.find((choice) => choice.row === row) ?? { row };
}

function withRow(draft: ImportDraft, choice: ImportDraft['rows'][number]): ImportDraft {
  const others = draft.rows.filter(({ row }) => row !== choice.row);
  return { ...draft, rows: Object.keys(choice).length > 1 ? [...others, choice] : others };
}
