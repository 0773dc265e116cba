import { writeFileSync } from 'node:fs';

/** One measured figure. `goal` reads as in the plan ('≥ 0.7'); `holds` is null where there is none. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string | null;
  readonly holds: boolean | null;
  /** What the value is a ratio to, or how it was measured. */
  readonly baseline: string;
}

/** A figure that should be at least so much. */
export const atLeast = (id: string, value: number, unit: string, goal: number, baseline: string): Figure => ({
  ...{ id, value: rounded(value), unit, goal: `≥ ${goal}`, holds: value >= goal, baseline },
});

/** A figure that should be at most so much. */
export const atMost = (id: string, value: number, unit: string, goal: number, baseline: string): Figure => ({
  ...{ id, value: rounded(value), unit, goal: `≤ ${goal}`, holds: value <= goal, baseline },
});

/** A figure that is only reported. */
export const reported = (id: string, value: number, unit: string, baseline: string): Figure => ({
  ...{ id, value: rounded(value), unit, goal: null, holds: null, baseline },
});

/** Prints the figures as a table. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(({ id, value, unit, goal, holds, baseline }) => [
    ...[id, String(value), unit, goal ?? '', holds === null ? '' : holds ? 'holds' : 'MISSED', baseline],
  ]);
  const header = ['figure', 'value', 'unit', 'goal', '', 'against / how'];
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [header, widths.map((width) => '─'.repeat(width)), ...rows]) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

/** Writes the figures as JSON. */
export function writeFigures(file: string, figures: readonly Figure[]): void {
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

function rounded(value: number): number {
  return Number(value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
}
