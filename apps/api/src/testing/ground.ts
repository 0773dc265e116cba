import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Two organisations: the one a test works in, and what the other has. */
export interface Ground {
  readonly organisationId: string;
  readonly members: { readonly marketer: string; readonly director: string; readonly left: string };
  /** `chosen` (weight 60) and `second` (30) belong to the plan of 2026, `chosen` (50) also to 2027's; `unchosen` to none. */
  readonly themes: { readonly chosen: string; readonly second: string; readonly unchosen: string };
  readonly channels: { readonly blog: string };
  /** A campaign of the theme `chosen`. */
  readonly campaign: string;
  readonly other: {
    readonly organisationId: string;
    readonly member: string;
    readonly theme: string;
    readonly channel: string;
    readonly campaign: string;
    readonly activity: string;
  };
}

/** Lays the ground for tests with raw SQL, through the role of the connection, and commits it. */
export async function layGround(client: pg.Client): Promise<Ground> {
  const other = await layOrganisation(client);
  const own = await layOrganisation(client);
  const [chosen, second, unchosen] = own.themes;
  return {
    organisationId: own.organisationId,
    members: own.members,
    themes: { chosen, second, unchosen },
    channels: { blog: own.channel },
    campaign: own.campaign,
    other: {
      organisationId: other.organisationId,
      member: other.members.marketer,
      theme: other.themes[0],
      channel: other.channel,
      campaign: other.campaign,
      activity: other.activity,
    },
  };
}

async function layOrganisation(client: pg.Client) {
  const organisationId = randomUUID();
  const [marketer, director, left] = [randomUUID(), randomUUID(), randomUUID()];
  const themes = [randomUUID(), randomUUID(), randomUUID()] as const;
  const [channel, campaign, activity] = [randomUUID(), randomUUID(), randomUUID()];
  const insert = (into: string, rows: string) => client.query(`insert into ${into} values ${rows}`);
  const o = `'${organisationId}'`;
  await client.query(`begin; set local app.organisation_id = ${o}`);
  await insert('organisation (id, name)', `(${o}, 'Organisatie')`);
  await insert(
    'member (organisation_id, id, name, role, active)',
    `(${o}, '${marketer}', 'S. Visser', 'marketer', true), (${o}, '${director}', 'H. van Noord', 'director', true),
      (${o}, '${left}', 'T. Bakker', 'director', false)`,
  );
  await insert('plan (organisation_id, year)', `(${o}, 2026), (${o}, 2027)`);
  await insert(
    'theme (organisation_id, id, name, colour)',
    themes.map((id, index) => `(${o}, '${id}', 'Thema ${index}', 'brick')`).join(),
  );
  await insert(
    'plan_theme (organisation_id, year, theme_id, weight)',
    `(${o}, 2026, '${themes[0]}', 60), (${o}, 2026, '${themes[1]}', 30), (${o}, 2027, '${themes[0]}', 50)`,
  );
  await insert('channel (organisation_id, id, name, kind)', `(${o}, '${channel}', 'Blog', 'own')`);
  await insert(
    'campaign (organisation_id, id, theme_id, name)',
    `(${o}, '${campaign}', '${themes[0]}', 'Najaar')`,
  );
  await insert(
    'activity (organisation_id, id, year, title, theme_id, owner_id, channel_id, starts_on, ends_on, status, done_on, created_on)',
    `(${o}, '${activity}', 2026, 'Nieuwsbrief', '${themes[1]}', '${director}', '${channel}', '2026-01-06', '2026-01-06', 'done', '2026-01-06', '2026-01-05')`,
  );
  await client.query('commit');
  return { organisationId, members: { marketer, director, left }, themes, channel, campaign, activity };
}
