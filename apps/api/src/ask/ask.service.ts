import { type Asked, type AskForm, answerAsked, askByForm } from '@cadans/contracts/ask';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { Inject, Injectable } from '@nestjs/common';
import { sendAll } from '../activities/acting.js';
import { DATABASE_URLS, Database } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { DatabaseUrls } from '../database/provision.js';
import { inTenantScope } from '../database/tenant-scope.js';
import { actByLink } from '../http/acting.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import { answering } from '../requests/answering.js';
import { readMailedToken } from '../requests/asked-token.js';
import { hashOfToken } from '../requests/link-token.js';
import { lockAsItIs } from '../requests/request-store.js';
import { identitySecret } from '../session/identity.js';
import {
  askedOfLink,
  type FoundAsked,
  type FoundForm,
  formOfLink,
  isSaidAgain,
  receive,
} from './ask.statements.js';
import { statusToken } from './status-token.js';
import { networkOf, TurnsOfCallers } from './turns-of-callers.js';

/** So many a minute: looks and writes of one address, and requests through one form, wherever they come from. */
const LOOKS = 120;
const WRITES = 10;
const THROUGH_ONE_FORM = 60;

/** Who asks without an account: their address, and the key under which they may send the same again. */
interface Stranger {
  readonly address: string;
  readonly key: string | undefined;
}

/** Asking without an account, by a link that only opens this one door. */
@Injectable()
export class AskService {
  readonly #turns = new TurnsOfCallers();
  readonly #secret: string;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(DATABASE_URLS) urls: DatabaseUrls,
  ) {
    this.#secret = identitySecret(urls.ownerUrl);
  }

  async showForm(address: string, organisationId: string, token: string): Promise<AskForm> {
    this.#turns.take(`look ${networkOf(address)}`, LOOKS);
    const { organisation, language, open } = await this.formOf(organisationId, token);
    return { organisation, language, open };
  }

  /** Answers the same to everybody, whoever the address belongs to; sent again under its key it is kept once. */
  async ask(by: Stranger, organisationId: string, token: string, given: BodyOf<typeof askByForm>) {
    this.#turns.take(`write ${networkOf(by.address)}`, WRITES);
    const form = await this.formOf(organisationId, token);
    const status = statusToken(this.#secret, by.key, form.id, given);
    const told = { statusToken: status.token };
    // Its answer was lost, and the form was closed before it was sent again.
    if (!form.open && (await this.findAsked(organisationId, status.token))) return told;
    if (!form.open) throw new Refusal('form_closed');
    this.#turns.take(`form ${form.id}`, THROUGH_ONE_FORM);
    if (given.website !== '') return told;
    const { title, text, reason, wantedOn, name, email } = given;
    const today = this.clock.today(form.timeZone);
    const asked = [title, text, reason, wantedOn, form.id, name, email, status.hash, today];
    await inTenantScope({ organisationId, act: actByLink(askByForm, by.address) }, () =>
      this.database.write((send) => receive(send, organisationId, newId(), asked)),
    );
    return told;
  }

  async showAsked(address: string, organisationId: string, token: string): Promise<Asked> {
    this.#turns.take(`look ${networkOf(address)}`, LOOKS);
    const { requestId: _, ...asked } = await this.askedBy(organisationId, token);
    return asked;
  }

  async answer(address: string, organisationId: string, token: string, text: string): Promise<Asked> {
    this.#turns.take(`write ${networkOf(address)}`, WRITES);
    const { requestId } = await this.askedBy(organisationId, token);
    await inTenantScope({ organisationId, act: actByLink(answerAsked, address) }, () =>
      this.database.write(async (send) => {
        const request = await lockAsItIs(send, organisationId, requestId);
        if (await isSaidAgain(send, organisationId, requestId, text)) return;
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
    return there(await this.findAsked(organisationId, token));
  }

  private async findAsked(organisationId: string, token: string): Promise<FoundAsked | undefined> {
    const mailedId = readMailedToken(this.#secret, organisationId, token);
    const found = askedOfLink(organisationId, hashOfToken(token), mailedId);
    const [asked] = await inTenantScope({ organisationId }, () => this.database.query<FoundAsked>(found));
    return asked;
  }
}
