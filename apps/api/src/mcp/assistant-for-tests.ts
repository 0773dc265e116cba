import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll } from 'vitest';

/** How an assistant comes in, in the protocol of 2026 and of the years before. */
export const WAYS = ['http', 'http of before', 'stdio', 'stdio of before'] as const;
export type AssistantWay = (typeof WAYS)[number];

const SOURCES = [
  '--no-warnings',
  '--conditions=source',
  '--import',
  join(import.meta.dirname, '../jobs/resolve-for-tests.mjs'),
];

/** The stdio server as it runs from the sources. */
export const STDIO_PROGRAM = [...SOURCES, join(import.meta.dirname, 'stdio-main.ts')];

/** What a tool said. */
export interface Said {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Record<string, unknown>;
}

/** The official client, connected; it is closed after the file. */
export async function assistant(way: AssistantWay, address: string, authorization: string) {
  const mode = way.endsWith('of before') ? 'legacy' : 'auto';
  const client = new Client({ name: 'proef', version: '1' }, { versionNegotiation: { mode } });
  const errors: string[] = [];
  if (way.startsWith('http')) {
    const init = { requestInit: { headers: { authorization } } };
    await client.connect(new StreamableHTTPClientTransport(new URL(address), init));
  } else {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: STDIO_PROGRAM,
      env: { CADANS_URL: address, CADANS_KEY: authorization.replace('Bearer ', '') },
      stderr: 'pipe',
    });
    transport.stderr?.on('data', (chunk: Buffer) => errors.push(String(chunk)));
    await client.connect(transport);
  }
  afterAll(() => client.close());
  return {
    client,
    /** What the server wrote beside the protocol. */
    beside: () => errors.join(''),
    tools: async () => (await client.listTools()).tools,
    call: async (name: string, given: Record<string, unknown> = {}): Promise<Said> => {
      const {
        content,
        structuredContent = {},
        isError = false,
      } = await client.callTool({
        name,
        arguments: given,
      });
      const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
      return { isError, text, data: Object(structuredContent) };
    },
  };
}
