import { gzipSync } from 'node:zlib';
import type { Restored } from '@cadans/contracts/exports';
import type { TestApp } from '../testing/test-app.js';

/** What comes back: what was made, or a problem. */
type Arrived = Restored & { code: string; errors?: { pointer: string; code: string }[] };

/** An export as a caller gets it, and a file as a caller sends it. */
export function travelling(app: TestApp) {
  return {
    /** The text of the complete export. */
    async leave(organisationId: string, cookie: string): Promise<string> {
      const answer = await app.ask(`/api/organisations/${organisationId}/export.json`, {
        headers: { cookie },
      });
      if (answer.status !== 200)
        throw new Error(`The export answered ${answer.status}: ${await answer.text()}`);
      return answer.text();
    },

    /** Sends bytes as an export; answers the status and what came back. */
    async arrive(
      cookie: string,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<{ status: number; answer: Arrived }> {
      const answer = await app.ask('/api/restorations', {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/gzip' },
        body: bytes,
      });
      return { status: answer.status, answer: (await answer.json()) as Arrived };
    },
  };
}

/** What of an export says what the organisation holds: all but where and when it was made. */
export function held(text: string): string {
  return text.slice(text.indexOf('"tables":'));
}

export function packed(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(text));
}
