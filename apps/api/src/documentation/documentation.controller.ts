import { showDocumentation, showDocumentationStyle, showOpenApi } from '@cadans/contracts/documentation';
import { Controller, Header } from '@nestjs/common';
import { AccessCensus } from '../http/access-census.js';
import { Serve } from '../http/serve.js';
import { openApiOf } from './open-api.js';
import { DOCUMENTATION_STYLE, documentationPage } from './page.js';

/** The API explains itself, from the contracts it serves. */
@Controller()
export class DocumentationController {
  constructor(private readonly census: AccessCensus) {}

  @Serve(showOpenApi)
  document(): Record<string, unknown> {
    return openApiOf(this.census.endpoints);
  }

  @Serve(showDocumentation)
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return documentationPage(this.census.endpoints);
  }

  @Serve(showDocumentationStyle)
  @Header('content-type', 'text/css; charset=utf-8')
  style(): string {
    return DOCUMENTATION_STYLE;
  }
}
