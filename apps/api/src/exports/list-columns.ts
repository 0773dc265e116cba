import type { ExportList } from '@cadans/contracts/exports';

/** A column of a list for people: its heads in Dutch and English, and what stands in it, as SQL. */
export interface ListColumn {
  readonly nl: string;
  readonly en: string;
  readonly sql: string;
  /** Days stand as days, amounts as numbers, words of ours in the reader's language; the rest is text. */
  readonly kind?: 'day' | 'number' | 'word';
}

export interface ListOf {
  readonly nl: string;
  readonly en: string;
  readonly columns: readonly ListColumn[];
  readonly from: string;
}

const of = (nl: string, en: string, sql: string, kind?: ListColumn['kind']): ListColumn => ({
  nl,
  en,
  sql,
  ...(kind && { kind }),
});

/** What stands in the lists that leave as a file: what their screens show, and nothing of who asked or came in how. */
export const LISTS: Readonly<Record<ExportList, ListOf>> = {
  activities: {
    nl: 'Activiteiten',
    en: 'Activities',
    columns: [
      of('Titel', 'Title', 'a.title'),
      of('Begint op', 'Starts on', 'a.starts_on', 'day'),
      of('Eindigt op', 'Ends on', 'a.ends_on', 'day'),
      of('Status', 'Status', 'a.status', 'word'),
      of('Thema', 'Theme', 't.name'),
      of('Eigenaar', 'Owner', 'o.name'),
      of(
        'Helpers',
        'Helpers',
        `(select string_agg(m.name, ', ' order by m.name) from activity_helper h join member m on m.organisation_id = h.organisation_id and m.id = h.member_id
          where h.organisation_id = a.organisation_id and h.activity_id = a.id)`,
      ),
      of('Kanaal', 'Channel', 'c.name'),
      of('Campagne', 'Campaign', 'g.name'),
      of('Uren', 'Hours', 'a.effort_hours::float8', 'number'),
      of('Budget', 'Budget', 'a.budget::float8', 'number'),
      of('Keer uitgesteld', 'Times postponed', 'a.slides', 'number'),
      of('Eerst beloofd', 'First promised', 'a.first_committed_ends_on', 'day'),
      of('Gedaan op', 'Done on', 'a.done_on', 'day'),
      of('Link', 'Link', 'a.link'),
      of('Omschrijving', 'Description', 'a.brief'),
    ],
    from: `activity a join theme t on t.organisation_id = a.organisation_id and t.id = a.theme_id
      join member o on o.organisation_id = a.organisation_id and o.id = a.owner_id
      join channel c on c.organisation_id = a.organisation_id and c.id = a.channel_id
      left join campaign g on g.organisation_id = a.organisation_id and g.id = a.campaign_id
      where a.organisation_id = $1 and a.deleted_at is null order by a.starts_on, a.title, a.id`,
  },
  results: {
    nl: 'Opbrengsten',
    en: 'Results',
    columns: [
      of('Activiteit', 'Activity', 'a.title'),
      of('Gemeten op', 'Measured on', 'r.measured_on', 'day'),
      of('Bereik', 'Reach', 'r.reach', 'number'),
      of('Interacties', 'Interactions', 'r.interactions', 'number'),
      of('Leads', 'Leads', 'r.leads', 'number'),
      of('Offerteaanvragen', 'Quote requests', 'r.quote_requests', 'number'),
      of('Omzet', 'Revenue', 'r.revenue::float8', 'number'),
      of('Kosten', 'Cost', 'r.cost::float8', 'number'),
      of('Bron', 'Source', 'r.source'),
      of('Notitie', 'Note', 'r.note'),
    ],
    from: `result r join activity a on a.organisation_id = r.organisation_id and a.id = r.activity_id
      where r.organisation_id = $1 and a.deleted_at is null order by r.measured_on, a.title, r.id`,
  },
  promises: {
    nl: 'Beloften',
    en: 'Promises',
    columns: [
      of('Kanaal', 'Channel', 'c.name'),
      of('Thema', 'Theme', 't.name'),
      of('Keer', 'Times', 'p.times', 'number'),
      of('Per', 'Per', 'p.per', 'word'),
      of('Eigenaar', 'Owner', 'o.name'),
      of('Vanaf', 'From', 'p.valid_from', 'day'),
      of('Tot en met', 'Until', 'p.valid_until', 'day'),
    ],
    from: `cadence p join channel c on c.organisation_id = p.organisation_id and c.id = p.channel_id
      left join theme t on t.organisation_id = p.organisation_id and t.id = p.theme_id
      join member o on o.organisation_id = p.organisation_id and o.id = p.owner_id
      where p.organisation_id = $1 order by c.name, p.valid_from, p.id`,
  },
  themes: {
    nl: 'Thema’s',
    en: 'Themes',
    columns: [
      of('Jaar', 'Year', 'p.year', 'number'),
      of('Thema', 'Theme', 't.name'),
      of('Weging', 'Weight', 'p.weight', 'number'),
      of('Eigenaar', 'Owner', 'o.name'),
      of('Belofte', 'Promise', 't.promise'),
      of('Boodschap', 'Message', 't.message'),
      of('Doelgroep', 'Audience', 't.audience'),
    ],
    from: `theme t left join plan_theme p on p.organisation_id = t.organisation_id and p.theme_id = t.id
      left join member o on o.organisation_id = t.organisation_id and o.id = t.owner_id
      where t.organisation_id = $1 order by p.year, p.position, t.name, t.id`,
  },
  channels: {
    nl: 'Kanalen',
    en: 'Channels',
    columns: [
      of('Kanaal', 'Channel', 'c.name'),
      of('Soort', 'Kind', 'c.kind', 'word'),
      of('Keuze', 'Choice', 'c.stance', 'word'),
      of('Waarom niet', 'Why not', 'c.stance_reason'),
      of('Werkdagen vooruit', 'Working days ahead', 'c.lead_days', 'number'),
    ],
    from: 'channel c where c.organisation_id = $1 order by c.position, c.name, c.id',
  },
};
