import { listResultImports, undoResultImport } from '@cadans/contracts/result-import-undo';
import { showResultList } from '@cadans/contracts/result-list';
import { correctResult, listResults, recordResult } from '@cadans/contracts/results';
import { describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.js';
import { givenResultsFile } from './results-file-for-tests.js';

const app = await testApp();

/** An organisation in which a file with results was imported: one is new, and one puts right what was recorded by hand. */
async function imported() {
  const world = await givenResultsFile(app);
  const { org, as, blog, june, read } = world;
  const params = { organisationId: org.id };
  const recorded = await app.call(recordResult, {
    as,
    params: { ...params, activityId: blog },
    body: { leads: 2, revenue: 650.5, note: 'Zelf geteld', source: 'Kassa', measuredOn: '2026-06-01' },
  });
  const file = await read(
    [
      'Titel;Gedaan op;Leads;Gemeten op;Bron',
      'Blog;;5;01-06-2026;Kassa',
      'Nieuwsbrief;03-06-2026;7;20-06-2026;Mail',
    ].join('\r\n'),
  );
  const shown = await file.tryOut();
  const { answer } = await file.apply({ correct: true });
  const undo = (body: { leaveCorrected?: boolean } = {}, key?: string) =>
    app.call(undoResultImport, {
      as,
      params: { ...params, importId: answer.id },
      body,
      ...(key && { headers: { 'idempotency-key': key } }),
    });
  const list = async () => (await app.call(listResultImports, { as, params })).answer.imports;
  const rightBlog = async (leads: number) => {
    const [now] = await world.results(blog);
    return app.call(correctResult, {
      as: org.director.cookie,
      params: { ...params, resultId: recorded.answer.id },
      version: now?.version ?? 0,
      body: { leads },
    });
  };
  return { ...world, params, june, shown, file, done: answer, undo, list, rightBlog };
}

describe('an import of results that puts right', () => {
  it('shows what was and what would be, does it only when told, and leaves what the file does not say', async () => {
    const { shown, done, blog, results } = await imported();
    expect(shown.counts).toMatchObject({ differs: 1, ready: 1 });
    expect(shown.rows[0]?.change).toMatchObject({
      before: { leads: 2, revenue: 650.5 },
      after: { leads: 5, revenue: 650.5 },
      measuredOn: '2026-06-01',
      source: 'Kassa',
    });
    expect(done).toMatchObject({ recorded: 1, corrected: 1, activities: 2 });
    expect(await results(blog)).toMatchObject([
      { leads: 5, revenue: 650.5, note: 'Zelf geteld', version: 2 },
    ]);
  });
});

describe('an import that is taken back', () => {
  it('is as if it never was: in the results, the list, the evidence and in a next import', async () => {
    const { as, params, blog, june, results, undo, list, read, done } = await imported();
    expect(await list()).toMatchObject([
      {
        id: done.id,
        source: 'cijfers.csv',
        by: expect.stringContaining('marketer'),
        recorded: 1,
        corrected: 1,
        activities: 2,
        undone: null,
      },
    ]);
    expect((await undo()).answer).toEqual({ takenBack: 1, putBack: 1, left: 0 });
    expect(await results(june)).toEqual([]);
    expect(await results(blog)).toMatchObject([{ leads: 2, revenue: 650.5, source: 'Kassa', version: 3 }]);
    const { answer } = await app.call(showResultList, { as, params, query: { shown: 'missing' } });
    expect(answer.activities.map(({ id }) => id)).toContain(june);
    expect(answer.known).toBe(1);
    expect(await list()).toMatchObject([{ undone: { by: expect.stringContaining('marketer') } }]);
    const again = await read(
      'Titel;Gedaan op;Leads;Gemeten op;Bron\r\nNieuwsbrief;03-06-2026;7;20-06-2026;Mail',
    );
    expect((await again.tryOut()).counts).toMatchObject({ ready: 1, already: 0 });
  });

  it('is taken back once, also when asked again or twice at once', async () => {
    const { undo, blog, results } = await imported();
    const both = await Promise.all([undo(), undo()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await undo()).problem.code).toBe('import_taken_back');
    expect(await results(blog)).toMatchObject([{ leads: 2, version: 3 }]);
  });

  it('under one key answers the same twice', async () => {
    const { undo } = await imported();
    const first = await undo({}, 'terug');
    const second = await undo({}, 'terug');
    expect([second.status, second.answer]).toEqual([200, first.answer]);
  });

  it('is refused for what somebody put right since, by its name; the rest can be taken back without it', async () => {
    const { undo, rightBlog, blog, june, results, list } = await imported();
    await rightBlog(6);
    const { status, problem } = await undo();
    expect([status, problem.code]).toEqual([409, 'put_right_since']);
    expect(problem.errors?.map(({ detail }) => detail)).toEqual([
      '“Blog”, gemeten op 01-06-2026, is sindsdien verbeterd.',
    ]);
    expect(await results(june)).toHaveLength(1);
    expect(await list()).toMatchObject([{ undone: null }]);
    expect((await undo({ leaveCorrected: true })).answer).toEqual({ takenBack: 1, putBack: 0, left: 1 });
    expect(await results(blog)).toMatchObject([{ leads: 6 }]);
    expect(await results(june)).toEqual([]);
  });

  it('goes through where a correction was itself put back, and after a later import was taken back', async () => {
    const { undo, rightBlog, blog, results, read, as, params } = await imported();
    await rightBlog(6);
    await rightBlog(5);
    const later = await read('Titel;Leads;Gemeten op;Bron\r\nBlog;9;01-06-2026;Kassa');
    const { answer } = await later.apply({ correct: true, dateOrder: 'dmy' });
    expect((await undo()).problem.code).toBe('put_right_since');
    const at = { as, params: { ...params, importId: answer.id }, body: {} };
    expect((await app.call(undoResultImport, at)).status).toBe(200);
    expect((await undo()).status).toBe(200);
    expect(await results(blog)).toMatchObject([{ leads: 2 }]);
  });

  it('leaves nothing to correct, and is nobody’s who may not plan', async () => {
    const { undo, params, june, org, as, results, done } = await imported();
    const [result] = await results(june);
    const at = { params: { ...params, importId: done.id }, body: {} };
    expect((await app.call(undoResultImport, { ...at, as: org.viewer.cookie })).status).toBe(403);
    await undo();
    const right = await app.call(correctResult, {
      as,
      params: { ...params, resultId: result?.id ?? '' },
      version: 1,
      body: { leads: 8 },
    });
    expect(right.status).toBe(404);
    const none = { ...params, importId: org.id };
    expect((await app.call(undoResultImport, { as, params: none, body: {} })).status).toBe(404);
    const shown = await app.call(listResults, { as, params: { ...params, activityId: june } });
    expect(shown.answer.results).toEqual([]);
  });
});
