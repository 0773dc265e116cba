import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const PROGRAM = join(import.meta.dirname, '../../scripts/mcp.mjs');

/** An assistant with the official client, by the program of this checkout, as Claude Desktop starts it. */
export async function assistantByProgram(address: string, key: string): Promise<Client> {
  const client = new Client({ name: 'machines', version: '1' });
  const env = { CADANS_URL: address, CADANS_KEY: key };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [PROGRAM], env, stderr: 'inherit' }),
  );
  return client;
}

/** The same over HTTP. */
export async function assistantByHttp(address: string, key: string): Promise<Client> {
  const client = new Client({ name: 'machines', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  const requestInit = { headers: { authorization: `Bearer ${key}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(address), { requestInit }));
  return client;
}
