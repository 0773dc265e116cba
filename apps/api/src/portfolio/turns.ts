/** Does work for keys, so many at a time, in turn. Who asks for what has not begun yet, gets the same. */
export class Turns<T> {
  readonly #waiting = new Map<string, Promise<T>>();
  readonly #queue: (() => void)[] = [];
  #busy = 0;

  constructor(
    private readonly most: number,
    private readonly work: (key: string) => Promise<T>,
  ) {}

  /** What the work gives that began after this was asked. */
  ask(key: string): Promise<T> {
    const waiting = this.#waiting.get(key);
    if (waiting) return waiting;
    const asked = this.do(key);
    this.#waiting.set(key, asked);
    return asked;
  }

  private async do(key: string): Promise<T> {
    await this.turn();
    this.#waiting.delete(key);
    try {
      return await this.work(key);
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#busy--;
    }
  }

  private async turn(): Promise<void> {
    if (this.#busy < this.most) this.#busy++;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
  }
}
