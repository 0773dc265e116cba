import type {
  ResultDryRun,
  ResultImportChoices,
  ResultImportColumns,
} from '@cadans/contracts/result-imports';
import { RESULT_FIELDS, type ResultField } from '@cadans/domain/result-columns';

/** What whoever imports chose so far. */
export type Choices = Omit<ResultImportChoices, 'readingId'>;

export const NO_CHOICES: Choices = { columns: null, dateOrder: null, source: '', correct: false, rows: [] };

/** A row is of this activity; null leaves it out. */
export function choose(choices: Choices, row: number, activityId: string | null): Choices {
  return { ...unchoose(choices, row), rows: [...unchoose(choices, row).rows, { row, activityId }] };
}

/** Nothing was chosen for a row after all. */
export function unchoose(choices: Choices, row: number): Choices {
  return { ...choices, rows: choices.rows.filter((one) => one.row !== row) };
}

/** Whether a row was left out by hand. */
export const isLeftOut = ({ rows }: Choices, row: number): boolean =>
  rows.some((one) => one.row === row && one.activityId === null);

/** The columns as they are read now. */
export function columnsOf({ columns }: Pick<ResultDryRun, 'columns'>): ResultImportColumns {
  const read = RESULT_FIELDS.map((field) => {
    const column = columns.findIndex((one) => one.field === field);
    return [field, column < 0 ? null : column] as const;
  });
  return Object.fromEntries(read) as ResultImportColumns;
}

/** A field is read from this column, which is then nothing else; null = it is not in the file. */
export function readFrom(
  columns: ResultImportColumns,
  field: ResultField,
  column: number | null,
): ResultImportColumns {
  const others = Object.entries(columns).map(([name, at]) => [name, at === column ? null : at]);
  return { ...(Object.fromEntries(others) as ResultImportColumns), [field]: column };
}
