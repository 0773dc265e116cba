import type { AnswerOf, BodyOf } from '@cadans/contracts/endpoint';
import type {
  closeRequestForm,
  openRequestForm,
  RequestForm,
  showRequestForm,
} from '@cadans/contracts/request-forms';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { there } from '../http/as-seen.js';
import type { CurrentMember } from '../http/request.js';
import { newLinkToken } from './link-token.js';

type Stored = RequestForm & { [column: string]: unknown };

const FORM = `select f.language, f.created_by_id as "createdById", to_char(f.created_at at time zone o.time_zone, 'YYYY-MM-DD') as "createdOn",
    (select count(*)::int from request r where r.organisation_id = f.organisation_id and r.form_id = f.id) as received
  from request_form f join organisation o on o.id = f.organisation_id where f.organisation_id = $1 and f.revoked_at is null`;
const CLOSE =
  'update request_form set revoked_at = now(), revoked_by_id = $2 where organisation_id = $1 and revoked_at is null';
const OPEN =
  'insert into request_form (organisation_id, token_hash, language, created_by_id) values ($1, $2, $3, $4)';
// Two who open a form at once do so one after the other: the link of the first works no more.
const IN_TURN = 'select from organisation where id = $1 for no key update';

/** The public form of an organisation: opened with a new link, and closed. */
@Injectable()
export class RequestFormsService {
  constructor(private readonly database: Database) {}

  async show({ organisationId }: CurrentMember): Promise<AnswerOf<typeof showRequestForm>> {
    const [form] = await this.database.query<Stored>(formStatement(organisationId));
    return { form: form ?? null };
  }

  open(
    { organisationId, id: byId }: CurrentMember,
    { language }: BodyOf<typeof openRequestForm>,
  ): Promise<AnswerOf<typeof openRequestForm>> {
    const { token, hash } = newLinkToken();
    return this.database.write(async (send) => {
      await send({ name: 'forms-in-turn', text: IN_TURN, values: [organisationId] });
      await send({ name: 'close-form', text: CLOSE, values: [organisationId, byId] });
      await send({ name: 'open-form', text: OPEN, values: [organisationId, hash, language, byId] });
      const [form] = await send<Stored>(formStatement(organisationId));
      return { form: there(form), token };
    });
  }

  close({ organisationId, id: byId }: CurrentMember): Promise<AnswerOf<typeof closeRequestForm>> {
    return this.database.write(async (send) => {
      await send({ name: 'close-form', text: CLOSE, values: [organisationId, byId] });
      return { form: null };
    });
  }
}

function formStatement(organisationId: string): Statement {
  return { name: 'request-form', text: FORM, values: [organisationId] };
}
