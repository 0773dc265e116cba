import { constants, createGzip } from 'node:zlib';

/**
 * Text that is compressed while it is written, and kept: a twentieth of what it says. So nothing waits for whoever fetches
 * it, and no transaction stays open for a slow line.
 */
export class Compressed {
  readonly #gzip = createGzip({ level: constants.Z_BEST_SPEED });
  readonly #parts: Buffer[] = [];
  readonly #ended: Promise<void>;

  constructor() {
    this.#gzip.on('data', (part: Buffer) => this.#parts.push(part));
    this.#ended = new Promise((resolve, reject) => {
      this.#gzip.on('end', resolve);
      this.#gzip.on('error', reject);
    });
  }

  /** Adds text; settles when there is room for more. */
  async write(text: string): Promise<void> {
    if (!this.#gzip.write(text)) await new Promise((resolve) => this.#gzip.once('drain', resolve));
  }

  /** All of it, as gzip. */
  async end(): Promise<Buffer> {
    this.#gzip.end();
    await this.#ended;
    return Buffer.concat(this.#parts);
  }
}
