import { readFileSync } from 'node:fs';
import { setTimeout as rest } from 'node:timers/promises';
import { storeForTests } from '../jobs/store-for-tests.js';
import { goRound } from './rounds.js';

// A process that goes round until it is killed: it says so while it tells somebody, before that is committed.
const { USER_URL = '', PORTFOLIO_URL = '', CLOCK = '' } = process.env;
const store = storeForTests(USER_URL, PORTFOLIO_URL);
const said = { subject: 'Week', text: 'Week', html: '<p>Week</p>' };

for (;;) {
  await goRound(store, {
    now: new Date(readFileSync(CLOCK, 'utf8')),
    facts: { read: async () => null },
    write: async () => {
      process.stdout.write('.');
      await rest(5);
      return { nl: said, en: said };
    },
    links: { to: (path) => path, unsubscribe: () => '' },
    rest: 0,
    ending: new AbortController().signal,
    tell: (what) => process.stderr.write(`${what}\n`),
  });
  await rest(20);
}
