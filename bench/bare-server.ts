/**
 * The bare server: `node:http` and `pg`, one statement for each request, past all walls (a superuser), nobody asked who
 * they are, nothing kept. It sends the same bytes as Cadans, compressed at the same level.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import pg from 'pg';
import { type BareRequest, bareStatements } from './bare-statements.ts';

const compress = promisify(brotliCompress);
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const pool = new pg.Pool({ connectionString: process.env.BARE_URL, max: 10 });
const statementFor = await bareStatements();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await read(request);
  const statement = statementFor(asked);
  if (!statement) {
    response.end('{}');
    return;
  }
  const { rows } = await pool.query<{ text: string }>({ ...statement, values: [...statement.values] });
  const text = rows[0]?.text ?? '';
  const brotli = asked.method === 'GET' && request.headers['accept-encoding']?.includes('br');
  const bytes = brotli ? await compress(text, QUICK) : Buffer.from(text);
  response.writeHead(text === '' ? 404 : statement.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    ...(brotli && { 'content-encoding': 'br' }),
  });
  response.end(bytes);
}

async function read(request: IncomingMessage): Promise<BareRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
  const path = (request.url ?? '').split('/').slice(2);
  return { method: request.method ?? '', path, body, version: request.headers['if-match'] };
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
