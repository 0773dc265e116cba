#!/usr/bin/env node
/** `npm run bench`: installs and builds what is missing, then measures the speed of Cadans; see bench/README.md. */
import { build } from './preparation/build.mjs';
import { installPackages } from './preparation/install.mjs';
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';

await installPackages();
await continueInProjectNode();
await build();
await import('../bench/main.ts');
