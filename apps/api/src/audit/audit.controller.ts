import { Readable } from 'node:stream';
import { exportAuditTrail, showAuditTrail } from '@cadans/contracts/audit';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Controller, Header, StreamableFile } from '@nestjs/common';
import { inTenantScope } from '../database/tenant-scope.js';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { auditFile } from './audit-file.js';
import { AuditTrail } from './audit-trail.service.js';

@Controller()
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  @Serve(showAuditTrail)
  show(
    @Who() { organisationId, timeZone }: CurrentMember,
    @GivenBy() { query }: Given<typeof showAuditTrail>,
  ): Promise<AnswerOf<typeof showAuditTrail>> {
    return this.trail.page(organisationId, { ...query, timeZone });
  }

  @Serve(exportAuditTrail)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="cadans-audit-trail.csv"')
  async export(
    @Who() { organisationId, timeZone }: CurrentMember,
    @GivenBy() { query }: Given<typeof exportAuditTrail>,
  ): Promise<StreamableFile> {
    await this.trail.refuseStrangers(organisationId, query.memberId);
    const read = (after: string | undefined) =>
      inTenantScope({ organisationId }, () =>
        this.trail.after(organisationId, { ...query, timeZone }, after),
      );
    return new StreamableFile(Readable.from(auditFile(read)));
  }
}
