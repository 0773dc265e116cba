import type { Asked, AskForm, askByForm } from '@cadans/contracts/ask';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { sendAll } from '../activities/acting.js';
import { Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { answering } from '../requests/answering.js';
import { hashOfToken, newLinkToken } from '../requests/link-token.js';
import { lockAsItIs } from '../requests/request-store.js';
import { askedOfLink, type FoundAsked, type FoundForm, formOfLink, receiving } from './ask.statements.js';
import { networkOf, TurnsOfCallers } from './turns-of-callers.js';

/** So many a minute: looks and writes of one address, and requests through one form, wherever they come from. */
const LOOKS = 120;
const WRITES = 10;
const THROUGH_ONE_FORM = 60;

/** Asking without an account, by a link that only opens this one door. */
@Injectable()
export class AskService {
  readonly #turns = new TurnsOfCallers();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async showForm(address: string, organisationId: string, token: string): Promise<AskForm> {
    this.#turns.take(`look ${networkOf(address)}`, LOOKS);
    const { organisation, language, open } = await this.formOf(organisationId, token);
    return { organisation, language, open };
  }

  /** Answers the same to everybody, whoever the address belongs to. */
  async ask(address: string, organisationId: string, token: string, given: BodyOf<typeof askByForm>) {
    this.#turns.take(`write ${networkOf(address)}`, WRITES);
    const form = await this.formOf(organisationId, token);
    if (!form.open) throw new Refusal('form_closed');
    this.#turns.take(`form ${form.id}`, THROUGH_ONE_FORM);
    const status = newLinkToken();
    if (given.website !== '') return { statusToken: status.token };
    const { title, text, reason, wantedOn, name, email } = given;
    const today = this.clock.today(form.timeZone);
    const asked = [title, text, reason, wantedOn, form.id, name, email, status.hash, today];
    await inTenantScope({ organisationId }, () =>
      this.database.write((send) => sendAll(send, receiving(organisationId, newId(), asked))),
    );
    return { statusToken: status.token };
  }

  async showAsked(address: string, organisationId: string, token: string): Promise<Asked> {
    this.#turns.take(`look ${networkOf(address)}`, LOOKS);
    const { requestId: _, ...asked } = await this.askedBy(organisationId, token);
    return asked;
  }

  async answer(address: string, organisationId: string, token: string, text: string): Promise<Asked> {
    this.#turns.take(`write ${networkOf(address)}`, WRITES);
    const { requestId } = await this.askedBy(organisationId, token);
    await inTenantScope({ organisationId }, () =>
      this.database.write(async (send) => {
        const request = await lockAsItIs(send, organisationId, requestId);
        await sendAll(send, answering(organisationId, request, null, text));
      }),
    );
    const { requestId: __, ...asked } = await this.askedBy(organisationId, token);
    return asked;
  }

  private async formOf(organisationId: string, token: string): Promise<FoundForm> {
    const found = formOfLink(organisationId, hashOfToken(token));
    const [form] = await inTenantScope({ organisationId }, () => this.database.query<FoundForm>(found));
    return there(form);
  }

  private async askedBy(organisationId: string, token: string): Promise<FoundAsked> {
    const found = askedOfLink(organisationId, hashOfToken(token));
    const [asked] = await inTenantScope({ organisationId }, () => this.database.query<FoundAsked>(found));
    return there(asked);
  }
}
