import type { Problem, ProblemCode } from '@cadans/contracts/problem';
import type { Language } from '@cadans/contracts/session';
import { noGoInWords } from '@cadans/domain/no-go-words';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalByDatabase } from '../database/refusal-by-database.js';
import { fieldWords } from './field-words.js';
import { PROBLEM_WORDS } from './problem-words.js';
import { Refusal } from './refusal.js';

/** Answers every refusal and every fault in a handler as a problem document (RFC 9457) in the caller's language. */
@Catch()
export class ProblemsFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Does the same for routes that Nest does not know. Called before they are made: a route keeps the handler of that moment. */
export function answerProblemsOf(scope: FastifyInstance): void {
  scope.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
}

/** Answers whatever went wrong as a problem document. What is a fault of ours is logged, and nothing of it is told. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  if (refusal.code === 'unexpected') log.error(error instanceof Error ? error.stack : String(error));
  const language = languageOf(request);
  const problem = problemOf(refusal, language);
  // A handler may have said how it would answer before it could not.
  for (const name of OF_THE_ANSWER) void reply.removeHeader(name);
  if (problem.status === 503) void reply.header('retry-after', '2');
  if (problem.status === 429) void reply.header('retry-after', String(problem.retryAfter ?? 60));
  // What the answer would have been written in, had there been one.
  void reply.removeHeader('content-encoding').removeHeader('content-disposition');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .send(JSON.stringify(problem));
}

const log = new Logger('Problems');

/** What a handler tells of the answer that it is about to give, and is not so of a problem. */
const OF_THE_ANSWER = ['etag', 'vary', 'content-encoding', 'content-disposition'];

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HttpException) return new Refusal(BY_STATUS[error.getStatus()] ?? 'unexpected');
  const status = statusOf(error);
  if (status !== undefined && status < 500) return new Refusal(BY_STATUS[status] ?? 'malformed');
  return refusalByDatabase(error) ?? new Refusal('unexpected');
}

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'malformed',
  401: 'signed_out',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many',
  503: 'unavailable',
};

/** Fastify's own errors (a body that is no JSON, too large, of another type) carry their status. */
function statusOf(error: unknown): number | undefined {
  const carries = typeof error === 'object' && error !== null && 'statusCode' in error;
  return carries && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function problemOf({ code, details }: Refusal, language: Language): Problem {
  const words = PROBLEM_WORDS[code];
  const [title, usual] = words[language];
  const { noGo } = details;
  const detail = noGo ? `${noGoInWords(noGo)[language]} ${WHO_OVERRIDES[language]}` : usual;
  return {
    type: `/problems/${code.replaceAll('_', '-')}`,
    title,
    status: words.status,
    detail,
    code,
    ...(details.fields && {
      errors: details.fields.map(({ pointer, code: fieldCode, limits = {} }) => ({
        pointer,
        code: fieldCode,
        detail: fieldWords(language, fieldCode, limits),
      })),
    }),
    ...(details.current !== undefined && { current: details.current }),
    ...(noGo && { noGo }),
    ...(details.retryAfter !== undefined && { retryAfter: details.retryAfter }),
  };
}

const WHO_OVERRIDES: Record<Language, string> = {
  nl: 'Wie stuurt (directeur, adviseur of beheerder) kan dit met een reden doorbreken.',
  en: 'Who steers (director, consultant or admin) can override this, for a reason.',
};

/** Dutch, unless the caller prefers English. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = String(request.headers['accept-language'] ?? '').split(',');
  const weight = (language: Language) => Math.max(0, ...wanted.map((range) => weightOf(range, language)));
  return weight('en') > weight('nl') ? 'en' : 'nl';
}

/** How much a range such as `en-GB;q=0.8` wants a language: not at all when it names another. */
function weightOf(range: string, language: Language): number {
  const [, tag, quality = '1'] = /^\s*([a-z]+)(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(range) ?? [];
  return tag?.toLowerCase() === language ? Number(quality) : 0;
}
