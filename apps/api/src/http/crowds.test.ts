import { connect } from 'node:net';
import { changeActivity, showActivity } from '@cadans/contracts/activities';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

/** Tries again when it is too busy: who waits two seconds for a connection is asked to come back, with nothing done. */
async function patiently<T extends { status: number }>(ask: () => Promise<T>): Promise<T> {
  const answer = await ask();
  return answer.status === 503 ? patiently(ask) : answer;
}

describe('a hundred who change one activity at the same version', { timeout: 45_000 }, () => {
  it('are one who does, and 99 who are shown the new state', async () => {
    const org = await make.organisation();
    const activityId = await make.activity(org);
    const params = { organisationId: org.id, activityId };
    let version = 1;
    for (let round = 0; round < 3; round++) {
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          patiently(() =>
            app.call(changeActivity, {
              as: org.marketer.cookie,
              params,
              version,
              body: { title: `Ronde ${round}, ${index}` },
            }),
          ),
        ),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      const stale = answers.filter(({ status }) => status === 412);
      expect(stale).toHaveLength(99);
      for (const { problem } of stale) expect(problem.current).toEqual(won[0]?.answer);
      version++;
    }
    const { answer } = await app.call(showActivity, { as: org.viewer.cookie, params });
    expect(answer.version).toBe(4);
    expect(answer.events.map(({ activityVersion }) => activityVersion)).toEqual([1, 2, 3, 4]);
  });

  it('lose nothing when each tries again until it is done', async () => {
    const org = await make.organisation();
    const activityId = await make.activity(org);
    const params = { organisationId: org.id, activityId };
    const persist = async (name: number) => {
      for (;;) {
        const { answer } = await patiently(() => app.call(showActivity, { as: org.viewer.cookie, params }));
        const body = { brief: `${answer.brief} ${name};` };
        const change = { as: org.marketer.cookie, params, version: answer.version, body };
        const { status } = await patiently(() => app.call(changeActivity, change));
        if (status === 200) return;
        expect(status).toBe(412);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, name) => persist(name)));
    const { answer } = await app.call(showActivity, { as: org.viewer.cookie, params });
    expect(answer.brief.match(/\d/g)?.toSorted().join('')).toBe('01234567');
    expect(answer.version).toBe(9);
  });
});

describe.concurrent('a caller that trickles', () => {
  it.each([
    ['its headers', 'GET /api/health/live HTTP/1.1\r\nHost: cadans.test\r\nX-Slow: ', 9_000],
    [
      'its body',
      'POST /api/demo/sessions HTTP/1.1\r\nHost: cadans.test\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      13_500,
    ],
  ])('%s is let go', { timeout: 20_000 }, async (_, opening, patience) => {
    const { hostname, port } = new URL(app.address);
    const cut = await new Promise<number>((resolve) => {
      const begun = Date.now();
      const socket = connect(Number(port), hostname);
      socket.write(opening);
      const drip = setInterval(() => socket.write('x'), 300);
      socket.on('error', () => {});
      socket.on('close', () => {
        clearInterval(drip);
        resolve(Date.now() - begun);
      });
      socket.resume();
    });
    expect(cut).toBeLessThan(patience);
  });
});
