import { completeActivity } from '@cadans/contracts/activities';
import { importResults, tryResultImport } from '@cadans/contracts/result-imports';
import { listResults } from '@cadans/contracts/results';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import type { TestApp } from '../testing/test-app.js';

/** An organisation where a blog was done once, a newsletter twice, and a webinar is still to come. */
export async function givenResultsFile(app: TestApp) {
  const make = given(app);
  const org = await make.organisation();
  const organisationId = org.id;
  const as = org.marketer.cookie;
  const finish = async (title: string, doneOn: string) => {
    const activityId = await make.activity(org, { title, startsOn: doneOn });
    const params = { organisationId, activityId };
    const body = { doneOn, link: `https://voorbeeld.nl/${title.toLowerCase()}` };
    await app.call(completeActivity, { as, params, version: 1, body });
    return activityId;
  };
  const blog = await finish('Blog', '2026-05-04');
  const may = await finish('Nieuwsbrief', '2026-05-06');
  const june = await finish('Nieuwsbrief', '2026-06-03');
  await make.activity(org, { title: 'Webinar' });
  const file = importing(app, organisationId, org.marketer);
  const read = async (content: string | Uint8Array, name = 'cijfers.csv') => {
    const { reading } = await file.read(content, name);
    const send = (contract: typeof tryResultImport | typeof importResults, more: object) =>
      app.call(contract, { as, params: { organisationId }, body: { readingId: reading.id, ...more } });
    const tryOut = async (more: object = {}) =>
      (
        await app.call(tryResultImport, {
          as,
          params: { organisationId },
          body: { readingId: reading.id, ...more },
        })
      ).answer;
    const apply = async (more: object = {}, last: object = {}) =>
      app.call(importResults, {
        as,
        params: { organisationId },
        body: { readingId: reading.id, digest: (await tryOut(more)).digest, ...more, ...last },
      });
    return { tryOut, apply, send };
  };
  const results = async (activityId: string) =>
    (await app.call(listResults, { as, params: { organisationId, activityId } })).answer.results;
  return { org, as, blog, may, june, read, results };
}
