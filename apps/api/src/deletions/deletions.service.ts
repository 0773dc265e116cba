import type { Deletion } from '@cadans/contracts/deletion';
import { Injectable } from '@nestjs/common';
import { Database, type Send } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { MailLinks } from '../mail/mail-links.js';
import { tellOfLeaving } from './telling.js';

const STANDING = `select d.id, m.name as "askedBy", d.asked_at as "askedAt", d.erase_after as "eraseAfter"
  from organisation_deletion d join member m on m.organisation_id = d.organisation_id and m.id = d.asked_by_id
  where d.organisation_id = $1 and d.taken_back_at is null`;

/** An organisation that is to be deleted: asked, looked at, taken back. */
@Injectable()
export class DeletionsService {
  constructor(
    private readonly database: Database,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  async show({ organisationId }: CurrentMember): Promise<Deletion> {
    const rows = await this.database.query<Standing>({
      name: 'standing-deletion',
      text: STANDING,
      values: [organisationId],
    });
    return told(rows);
  }

  /** Asks for it in 30 days; whoever administers or steers is told at once. Refused: under another name than its own, and when it was asked already. */
  ask({ organisationId, id: memberId }: CurrentMember, name: string): Promise<Deletion> {
    return this.database.write(async (send) => {
      const [organisation] = await send<{ name: string }>({
        text: 'select name from organisation where id = $1',
        values: [organisationId],
      });
      if (organisation?.name.trim() !== name.trim()) throw new Refusal('other_name');
      await send({
        text: 'insert into organisation_deletion (organisation_id, asked_by_id) values ($1, $2)',
        values: [organisationId, memberId],
      });
      await tellOfLeaving(send, organisationId, this.links, this.clock.now());
      return standing(send, organisationId);
    });
  }

  /** Keeps the organisation after all. Refused when nobody asked, and when the days of grace are over. */
  takeBack({ organisationId, id: memberId }: CurrentMember): Promise<Deletion> {
    return this.database.write(async (send) => {
      const taken = await send({
        text: `update organisation_deletion set taken_back_by_id = $2, taken_back_at = now()
          where organisation_id = $1 and taken_back_at is null returning id`,
        values: [organisationId, memberId],
      });
      if (taken.length === 0) throw new Refusal('not_leaving');
      await tellOfLeaving(send, organisationId, this.links, this.clock.now());
      return standing(send, organisationId);
    });
  }
}

interface Standing {
  readonly [column: string]: unknown;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly eraseAfter: Date;
}

async function standing(send: Send, organisationId: string): Promise<Deletion> {
  return told(await send<Standing>({ text: STANDING, values: [organisationId] }));
}

function told([found]: readonly Standing[]): Deletion {
  if (!found) return { standing: null };
  const { askedBy, askedAt, eraseAfter } = found;
  return {
    standing: { askedBy, askedAt: askedAt.toISOString(), eraseAfter: eraseAfter.toISOString() },
  };
}
