import type { Endpoint } from '@cadans/contracts/endpoint';
import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata } from '@nestjs/common';

export const CONTRACT = 'cadans:contract';

const BY_METHOD = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete };

/** Serves a contract: its method, path and status, and the ability that guards it. A handler without one fails at boot. */
export function Serve(contract: Endpoint): MethodDecorator {
  return applyDecorators(
    BY_METHOD[contract.method](contract.path),
    HttpCode(contract.status ?? 200),
    SetMetadata(CONTRACT, contract),
  );
}
