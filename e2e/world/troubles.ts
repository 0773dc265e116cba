import type { BrowserContext, Request, Response } from '@playwright/test';

/** A refusal that a journey is about. */
export interface Expected {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
}

/** What went wrong in the browser without anybody seeing it: console errors, refused requests, policy violations. */
export class Troubles {
  readonly seen: string[] = [];
  readonly #expected: Expected[] = [];
  #offline = false;
  #shutFrames = false;

  /** From now on these refusals belong to the journey. */
  expect(...refusals: Expected[]): void {
    this.#expected.push(...refusals);
  }

  /** The journey cuts the connection: requests that fail for want of one belong to it. */
  expectOffline(): void {
    this.#offline = true;
  }

  /** The journey looks into a frame in which nothing may run: what the test itself runs there to look is refused aloud. */
  expectShutFrames(): void {
    this.#shutFrames = true;
  }

  watch(context: BrowserContext): void {
    context.on('weberror', (error) => this.seen.push(`uncaught: ${error.error().stack}`));
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      // Chromium repeats every failed request here; those are judged below, by what was asked.
      if (message.text().startsWith('Failed to load resource')) return;
      if (this.#shutFrames && message.text().startsWith('Blocked script execution in ')) return;
      this.seen.push(`console: ${message.text()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400 && !this.#isExpected(response))
        this.seen.push(`${response.status()}: ${told(response.request())}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // The page changed its mind, or went elsewhere.
      if (why === 'net::ERR_ABORTED') return;
      if (this.#offline && why === 'net::ERR_INTERNET_DISCONNECTED') return;
      this.seen.push(`${why}: ${told(request)}`);
    });
  }

  #isExpected(response: Response): boolean {
    const method = response.request().method();
    const { pathname } = new URL(response.url());
    return this.#expected.some(
      (expected) =>
        expected.method === method && expected.status === response.status() && expected.path.test(pathname),
    );
  }
}

const told = (request: Request): string => `${request.method()} ${request.url()}`;
