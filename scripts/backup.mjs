#!/usr/bin/env node
/** `npm run backup`: a copy of the embedded database that can be put back, made while Cadans runs or not. */
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';
import { giveUp, tell } from './preparation/run.mjs';

await continueInProjectNode();
if (process.env.DATABASE_URL) giveUp('DATABASE_URL names a server of your own: back it up with pg_dump.');

const { backUpEmbedded } = await import('../apps/api/dist/database/back-up-embedded.js').catch(() =>
  giveUp('Run npm start once first.'),
);
const backup = await backUpEmbedded(process.env.CADANS_DATA).catch((error) => giveUp(error.message));
tell(`The backup is in ${backup}`);
