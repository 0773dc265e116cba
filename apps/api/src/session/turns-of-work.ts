import { Refusal } from '../http/refusal.js';

/** Lets so many pieces of work be done at once and so many wait; what comes on top is refused (503) at once. */
export class TurnsOfWork {
  #busy = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy < this.most) this.#busy++;
    else if (this.#waiting.length >= this.mostWaiting) throw new Refusal('unavailable');
    // Who ends hands the place on: nobody takes it in between.
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#busy--;
    }
  }
}
