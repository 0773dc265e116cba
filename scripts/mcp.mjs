#!/usr/bin/env node
/**
 * `node scripts/mcp.mjs`: the MCP server over stdin and stdout, for an assistant on this machine. CADANS_URL is the address
 * that Settings shows, here or elsewhere; CADANS_KEY an API key. See docs/integrations.md.
 */
import { continueInProjectNode } from './preparation/node-of-the-project.mjs';
import { giveUp } from './preparation/run.mjs';

await continueInProjectNode();
await import('../apps/api/dist/mcp/stdio-main.js').catch((error) =>
  giveUp(error.code === 'ERR_MODULE_NOT_FOUND' ? 'Run npm start once first.' : error.message),
);
