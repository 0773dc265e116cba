import { writeFileSync } from 'node:fs';

const HOUR = 3_600_000;
const HOURS_OF_A_DAY = 24;

/**
 * The clock of a world's server. It can be a day ahead, no more: the database has the real time. In a world that begins on
 * another day the database follows it (`moved-time.ts`).
 */
export class Clock {
  #hoursAhead = 0;

  constructor(readonly file: string) {
    this.reset();
  }

  /** How far ahead of the real time it is. */
  get hoursAhead(): number {
    return this.#hoursAhead;
  }

  nextDay(): void {
    this.set(HOURS_OF_A_DAY);
  }

  moveTo(moment: Date): void {
    this.set((moment.getTime() - Date.now()) / HOUR);
  }

  reset(): void {
    this.set(0);
  }

  private set(hoursAhead: number): void {
    this.#hoursAhead = hoursAhead;
    writeFileSync(this.file, String(hoursAhead));
  }
}
