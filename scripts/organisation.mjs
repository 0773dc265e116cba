#!/usr/bin/env node
/**
 * `npm run organisation -- "Name" --person "Name" --email name@example.com`: the first organisation on a PostgreSQL of
 * one's own (DATABASE_URL), with a director who may administer it. Prints a password to sign in with. The embedded
 * server does not need it: it comes with the demo organisations.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { build } from './preparation/build.mjs';
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';
import { giveUp, tell } from './preparation/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { person: { type: 'string' }, email: { type: 'string' } },
});
const [organisation] = positionals;
const { person, email } = values;
if (!organisation || !person || !email) {
  giveUp(
    'Give a name, and who begins: npm run organisation -- "Name" --person "Name" --email name@example.com',
  );
}
if (!process.env.DATABASE_URL) giveUp('Set DATABASE_URL to the PostgreSQL that Cadans runs on.');

await installPackages();
await continueInProjectNode();
await build();
const { startDatabase } = await import('../apps/api/dist/database/start-database.js');
const { foundOrganisation } = await import('../apps/api/dist/session/found-organisation.js');
const { userUrl } = await startDatabase(process.env);
const password = randomBytes(12).toString('base64url');
await foundOrganisation(userUrl, { organisation, person, email, password }).catch((error) =>
  giveUp(error.message),
);
tell(`${person} can sign in with ${email} and ${password}`);
