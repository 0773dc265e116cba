/** So long after a write in this process, in milliseconds: several in a row are looked for once. */
const SOON = 1_000;
/** What other replicas left, and what was to wait, is found by looking. */
const EVERY = 15_000;

/** Looks for work again and again, one look after the other, until it ends. What is slow in it keeps other lanes from nothing. */
export class JobLane {
  #next: { readonly at: number; readonly timer: NodeJS.Timeout } | undefined;
  #working: Promise<unknown> = Promise.resolve();
  #ending = false;

  /** `look` does what is due and answers how much it was. */
  constructor(private readonly look: () => Promise<number>) {}

  get isEnding(): boolean {
    return this.#ending;
  }

  /** Something may be there soon: it was written just now. */
  wake(): void {
    this.lookIn(SOON);
  }

  /** Begins no further job, and waits for the one in hand. */
  async end(): Promise<void> {
    this.#ending = true;
    clearTimeout(this.#next?.timer);
    await this.#working;
  }

  private lookIn(wait: number): void {
    const at = Date.now() + wait;
    if (this.#ending || (this.#next && this.#next.at <= at)) return;
    clearTimeout(this.#next?.timer);
    const timer = setTimeout(() => {
      this.#working = this.look()
        // A database that is away is asked again: what is due stays due.
        .catch(() => 0)
        .then((taken) => {
          this.#next = undefined;
          this.lookIn(taken > 0 ? SOON : EVERY);
        });
    }, wait).unref();
    this.#next = { at, timer };
  }
}
