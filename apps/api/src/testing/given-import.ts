import type { ImportDraft } from '@cadans/contracts/import-draft';
import { importActivities, readImportFile, showImportReading, tryImport } from '@cadans/contracts/imports';
import { Problem } from '@cadans/contracts/problem';
import type { GivenMember } from './given.js';
import type { TestApp } from './test-app.js';

/** Sends files and imports them for a test, as the screen does: read, try, import. */
export function importing(app: TestApp, organisationId: string, member: GivenMember) {
  const params = { organisationId };

  /** Sends the bytes as they are. */
  async function upload(content: string | Uint8Array, name = 'kalender.csv') {
    const path = readImportFile.path.replace(':organisationId', organisationId);
    const response = await fetch(`${app.address}/api${path}?${new URLSearchParams({ name })}`, {
      method: 'POST',
      headers: { cookie: member.cookie, 'content-type': readImportFile.upload },
      body: typeof content === 'string' ? content : Buffer.from(content),
    });
    const body: unknown = await response.json();
    const { code } = Problem.safeParse(body).data ?? {};
    return { status: response.status, body, code };
  }

  async function read(content: string | Uint8Array, name?: string) {
    const { status, body } = await upload(content, name);
    if (status !== 201) throw new Error(JSON.stringify(body));
    const reading = readImportFile.answer.parse(body);
    const tryWith = (draft: Partial<ImportDraft> = {}) =>
      app.call(tryImport, {
        as: member.cookie,
        params,
        body: { readingId: reading.id, draft: { ...reading.draft, ...draft } },
      });
    const importWith = async (draft: Partial<ImportDraft> = {}, more: Record<string, unknown> = {}) => {
      const { digest } = (await tryWith(draft)).answer;
      const body = { readingId: reading.id, draft: { ...reading.draft, ...draft }, digest, ...more };
      return app.call(importActivities, { as: member.cookie, params, body });
    };
    return { reading, tryWith, importWith };
  }

  /** The file as the screen shows it after a reload. */
  const show = (readingId: string) =>
    app.call(showImportReading, { as: member.cookie, params: { ...params, readingId } });

  return { upload, read, show };
}
