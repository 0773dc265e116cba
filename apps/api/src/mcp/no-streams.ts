import { speakMcp } from '@cadans/contracts/mcp';
import type { FastifyInstance } from 'fastify';
import { answerProblemsOf } from '../http/problems.filter.js';
import { Refusal } from '../http/refusal.js';

/** Tells who would open a stream of the MCP server, or end one, that it has none: 405, as the protocol wants it. */
export async function refuseMcpStreams(server: FastifyInstance): Promise<void> {
  await server.register(async (scope) => {
    answerProblemsOf(scope);
    scope.route({
      method: ['GET', 'DELETE'],
      url: `/api${speakMcp.path}`,
      handler: (_request, reply) => {
        void reply.header('allow', speakMcp.method);
        throw new Refusal('method_not_allowed');
      },
    });
  });
}
