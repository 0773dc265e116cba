import type { StepTemplate } from '@cadans/contracts/steps';
import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';

const SHOW = `select c.id as "channelId", coalesce(t.steps, '[]') as steps, coalesce(t.version, 0) as version
  from channel c left join step_template t on t.organisation_id = c.organisation_id and t.channel_id = c.id
  where c.organisation_id = $1 and c.id = $2`;

const BEGIN_WITH = `insert into step_template (organisation_id, channel_id, steps)
  select organisation_id, id, $3::jsonb from channel where organisation_id = $1 and id = $2
  on conflict do nothing returning version`;

const REPLACE = `update step_template set steps = $3::jsonb
  where organisation_id = $1 and channel_id = $2 and version = $4 returning version`;

type Row = StepTemplate & { [column: string]: unknown };

/** Which steps an activity on a channel usually takes. */
@Injectable()
export class StepTemplatesService {
  constructor(private readonly database: Database) {}

  async show({ organisationId }: CurrentMember, channelId: string): Promise<StepTemplate> {
    return required(await this.database.query<Row>(showing(organisationId, channelId)));
  }

  keep(
    { organisationId }: CurrentMember,
    channelId: string,
    version: number,
    steps: StepTemplate['steps'],
  ): Promise<StepTemplate> {
    const values = [organisationId, channelId, JSON.stringify(steps)];
    return this.database.write(async (send) => {
      const written = await send(
        version === 0
          ? { name: 'begin-with-steps', text: BEGIN_WITH, values }
          : { name: 'replace-steps', text: REPLACE, values: [...values, version] },
      );
      const template = required(await send<Row>(showing(organisationId, channelId)));
      if (written.length === 0) throw new Refusal('stale', { current: template });
      return template;
    });
  }
}

const showing = (organisationId: string, channelId: string): Statement => ({
  name: 'step-template',
  text: SHOW,
  values: [organisationId, channelId],
});

function required([template]: readonly StepTemplate[]): StepTemplate {
  if (!template) throw new Refusal('not_found');
  return template;
}
