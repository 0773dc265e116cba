import { createHmac } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, Observable } from 'rxjs';
import { DATABASE_URLS, Database } from '../database/database.js';
import type { DatabaseUrls } from '../database/provision.js';
import { inTenantScope, type TenantScope } from '../database/tenant-scope.js';
import { identitySecret } from '../session/identity.js';
import { actOf } from './acting.js';
import { Refusal } from './refusal.js';
import { callerOf } from './request.js';

/**
 * Opens the tenant scope of a request that names an organisation. A POST with an Idempotency-Key is done once: the
 * same request sent again gets the answer of the first; another request under that key is refused.
 */
@Injectable()
export class TenantScopeInterceptor implements NestInterceptor {
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = callerOf(request);
    if (!caller.member) return next.handle();
    const { organisationId, id: memberId } = caller.member;
    const act = actOf(request, caller);
    const isReading = caller.contract.method === 'GET';
    const { keyId } = caller;
    const scope = {
      organisationId,
      memberId,
      ...(keyId && { keyId }),
      ...idempotencyOf(request, this.#secret),
      ...(act && !isReading && { act }),
    };
    const handle = () =>
      new Promise<unknown>((resolve, reject) => {
        next.handle().subscribe({ next: resolve, error: reject });
      });
    if (act && isReading) return from(this.told({ ...scope, act }, () => inTenantScope(scope, handle)));
    if (!scope.idempotency) return from(inTenantScope(scope, handle));
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(inTenantScope(scope, () => this.once(scope, handle, reply)));
  }

  /** What takes data out is told before it goes: what cannot be told is not given, and what was refused is not told. */
  private async told(scope: TenantScope, read: () => Promise<unknown>): Promise<unknown> {
    const file = await read();
    await inTenantScope(scope, () => this.database.noteReading());
    return file;
  }

  /** Does it first and asks afterwards: keeping the answer is part of the write, so a twin rolls itself back. */
  private async once(
    scope: TenantScope,
    handle: () => Promise<unknown>,
    reply: FastifyReply,
  ): Promise<unknown> {
    try {
      return await handle();
    } catch (error) {
      const earlier = await this.earlierAnswer(scope);
      if (!earlier) throw error;
      reply.header('idempotency-replayed', 'true');
      return earlier.answer;
    }
  }

  private async earlierAnswer({ organisationId, memberId, idempotency }: TenantScope) {
    const [earlier] = await this.database.query<{ request_hash: string; answer: unknown }>({
      name: 'earlier-answer',
      text: `select request_hash, answer from idempotency_key
        where organisation_id = $1 and member_id = $2 and key = $3`,
      values: [organisationId, memberId, idempotency?.key],
    });
    if (earlier && earlier.request_hash !== idempotency?.requestHash) throw new Refusal('key_reused');
    return earlier;
  }
}

/** What was sent is kept as a mark that only this installation can make: it may hold a password, which a plain hash lets one guess. */
function idempotencyOf(request: FastifyRequest, secret: string): Pick<TenantScope, 'idempotency'> {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return {};
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new Refusal('malformed');
  const upload = request.body instanceof Uint8Array ? request.body : undefined;
  const requestHash = createHmac('sha256', secret)
    .update(
      JSON.stringify([
        request.url,
        request.headers['if-match'] ?? null,
        upload ? null : (request.body ?? null),
      ]),
    )
    .update(upload ?? '')
    .digest('hex');
  return { idempotency: { key, requestHash } };
}
