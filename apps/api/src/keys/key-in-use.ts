import type { KeyInUse } from '@cadans/contracts/keys';
import type { Language } from '@cadans/contracts/session';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { there } from '../http/as-seen.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { Caller } from '../http/request.js';

interface Row {
  readonly [column: string]: unknown;
  readonly name: string;
  readonly expiresAt: string;
  readonly organisationName: string;
}

const IN_USE = `select k.name, o.name as "organisationName",
    to_char(k.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt"
  from api_key k join organisation o on o.id = k.organisation_id
  where k.organisation_id = $1 and k.id = $2`;

/** What a program may know of the key it asks with. */
@Injectable()
export class KeyInUseReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Inside the scope of the organisation. Refuses who came in without a key. */
  async read({ member, keyId, scopes, userId }: Caller): Promise<KeyInUse> {
    if (!member || !keyId || !scopes) throw new Refusal('key_refused');
    const { organisationId, id, name, role, admin, timeZone } = member;
    const [row] = await this.database.query<Row>({
      name: 'key-in-use',
      text: IN_USE,
      values: [organisationId, keyId],
    });
    const { name: keyName, expiresAt, organisationName } = there(row);
    return {
      keyId,
      name: keyName,
      scopes: [...scopes],
      expiresAt,
      organisation: { id: organisationId, name: organisationName },
      member: { id, name, role, admin },
      language: await this.languageOf(userId),
      today: this.clock.today(timeZone),
    };
  }

  private async languageOf(userId: string | undefined): Promise<Language> {
    const { rows } = await this.database.identity.query<{ language: Language }>(
      'select language from user_account where id = $1',
      [userId],
    );
    return rows[0]?.language ?? 'nl';
  }
}
