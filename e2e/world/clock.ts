import { writeFileSync } from 'node:fs';

const HOURS_OF_A_DAY = 24;

/** The clock of a world's server. It can be a day ahead, no more: the database has the real time. */
export class Clock {
  constructor(readonly file: string) {
    this.reset();
  }

  nextDay(): void {
    writeFileSync(this.file, String(HOURS_OF_A_DAY));
  }

  reset(): void {
    writeFileSync(this.file, '0');
  }
}
