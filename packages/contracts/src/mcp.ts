import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { inOrganisation } from './values.js';

/**
 * One message of JSON-RPC, as the Model Context Protocol speaks it; several at once are refused. What a method takes and
 * answers is said by the protocol, and by the list of tools.
 */
const Message = z.strictObject({
  jsonrpc: z.literal('2.0'),
  id: z.optional(z.union([z.string().check(z.maxLength(200)), z.number()])),
  method: z.optional(z.string().check(z.maxLength(200))),
  params: z.optional(z.looseObject({})),
  result: z.optional(z.looseObject({})),
  error: z.optional(z.looseObject({})),
});

/**
 * Streamable HTTP without a session: each message is a POST, answered with JSON. It opens no stream (GET) and has none to
 * end (DELETE): both are 405. Tools are as many as the key and its member may use, and each asks at the door of its contract.
 */
export const speakMcp = endpoint({
  method: 'POST',
  path: '/organisations/:organisationId/mcp',
  summary: 'The MCP server (Model Context Protocol, Streamable HTTP), with the tools that the API key opens.',
  may: 'read',
  onlyByKey: true,
  // What a tool does is noted where it does it.
  audited: false,
  params: z.object(inOrganisation),
  body: Message,
  answer: z.looseObject({ jsonrpc: z.literal('2.0') }),
});
