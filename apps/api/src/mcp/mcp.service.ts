import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { callerOf } from '../http/request.js';
import { KeyInUseReader } from '../keys/key-in-use.js';
import { askAlong } from './asking.js';
import type { Spoken } from './speak-http.js';
import { wayInside } from './way-inside.js';

/** What the protocol looks at; the key is looked at by nobody but the doors. */
const HEADERS = ['accept', 'content-type', 'mcp-protocol-version', 'mcp-method', 'mcp-name'];

/** Speaks the Model Context Protocol with who brings an API key. */
@Injectable()
export class McpService {
  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly keys: KeyInUseReader,
  ) {}

  async speak(request: FastifyRequest, message: unknown): Promise<Spoken> {
    const who = await this.keys.read(callerOf(request));
    const way = wayInside(this.adapters.httpAdapter.getInstance<FastifyInstance>(), {
      authorization: request.headers.authorization ?? '',
      address: request.ip,
      agent: request.headers['user-agent'],
    });
    const ask = askAlong(way, who.organisation.id, who.language);
    // Fetched with the first message: most installations never speak it.
    const { speakHttp } = await import('./speak-http.js');
    return speakHttp(webRequest(request), message, { who, ask });
  }
}

function webRequest({ headers, url }: FastifyRequest): Request {
  const kept = HEADERS.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  return new Request(`http://cadans.invalid${url}`, { method: 'POST', headers: kept });
}
