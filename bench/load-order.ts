/** One HTTP request of a load. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the load process is asked to do. It only ever goes to the loopback address, for a bounded time. */
export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  readonly shots: readonly Shot[];
  /**
   * `rotate`: every connection goes round the shots from its own starting point. `in_turn`: all connections draw from
   * one round, so a shot comes back only after all others.
   */
  readonly order: 'rotate' | 'in_turn';
  /** The status every answer should have. */
  readonly expects: number;
}

/** What came of it. */
export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly answered: number;
  /** Answers with another status than expected, and broken connections. */
  readonly failed: number;
  /** How many answers had which status. */
  readonly statuses: string;
  /** How many answers carried the same ETag as the one before for the same shot. */
  readonly unchanged: number;
}
