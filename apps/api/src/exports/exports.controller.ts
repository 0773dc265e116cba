import { exportList, exportOrganisation, exportTables, exportWorkbook } from '@cadans/contracts/exports';
import { Controller, Header, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ExportsService } from './exports.service.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller()
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Serve(exportOrganisation)
  async json(
    @Who() { organisationId }: CurrentMember,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.exports.json(organisationId);
    // It is compressed already. Every client of this decade reads that; one that says it does not gets it all the same.
    reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
    return new StreamableFile(file, {
      type: 'application/json; charset=utf-8',
      disposition: 'attachment; filename="cadans-export.json"',
    });
  }

  @Serve(exportTables)
  @Header('content-type', 'application/zip')
  @Header('content-disposition', 'attachment; filename="cadans-export.zip"')
  async zip(@Who() { organisationId }: CurrentMember): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.zip(organisationId), { type: 'application/zip' });
  }

  @Serve(exportWorkbook)
  @Header('content-type', WORKBOOK)
  @Header('content-disposition', 'attachment; filename="cadans.xlsx"')
  async workbook(
    @Who() { organisationId }: CurrentMember,
    @GivenBy() { query }: Given<typeof exportWorkbook>,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.workbook(organisationId, query.language), {
      type: WORKBOOK,
    });
  }

  @Serve(exportList)
  async list(
    @Who() { organisationId }: CurrentMember,
    @GivenBy() { query: { list, language } }: Given<typeof exportList>,
  ): Promise<StreamableFile> {
    const text = await this.exports.csv(organisationId, list, language);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="cadans-${list}.csv"`,
    });
  }
}
