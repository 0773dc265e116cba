import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccessCensus } from './access-census.js';
import { Clock } from './clock.js';
import { ProblemsFilter } from './problems.filter.js';
import { TenantScopeInterceptor } from './tenant-scope.interceptor.js';

/** What every request passes: the guard, the tenant scope, and the problem documents. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Clock,
    AccessCensus,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: TenantScopeInterceptor },
    { provide: APP_FILTER, useClass: ProblemsFilter },
  ],
  exports: [Clock, AccessCensus],
})
export class HttpModule {}
