import { fold } from './import-values.js';

/** What a column of a file can be. `finished` is the day something was done. */
export const IMPORT_FIELDS = [
  'title',
  'date',
  'weekday',
  'endDate',
  'theme',
  'owner',
  'helpers',
  'channel',
  'status',
  'finished',
  'link',
  'brief',
  'campaign',
  'effort',
  'budget',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column (counted from 0) each field is read from. A column may serve several fields; a field without one is null. */
export type ColumnMapping = Readonly<Record<ImportField, number | null>>;

// Most telling first: a file with both 'Publicatiedatum' and 'Startdatum' means the former as its date.
const HEADERS: Record<ImportField, string> = {
  title:
    'titel, title, onderwerp, subject, naam, name, activiteit, activity, task, taak, task name, taaknaam, topic, post, bericht, message, omschrijving kort, event, evenement, kop, headline, h1, titre, titre / hook, wat, what, artikel, article, aflevering, episode',
  date: 'datum, date, begint op, starts on, publish date, publishdate, publication date, publicatiedatum, published, gepubliceerd op, publiceren op, publish on, plaatsingsdatum, post date, due date, deadline, start date, startdatum, begindatum, begin, start, scheduled date, scheduled, datum publicatie, fecha publicacion, dag en tijd, posting time, scheduled at, due at, wanneer, when, due, planned date, plandatum, published at, publish at, published on, pubdate, release date, released, released at, go live, go live date, live date, livegang, air date, uitzenddatum, verzenddatum, send date, sent at, sent on, verschijningsdatum, dag, day',
  weekday: 'weekdag, weekday, dag, day, dag van de week, day of week, day of the week',
  endDate: 'end date, einddatum, eindigt op, ends on, eind, einde, end, tot, t/m, until, tot en met',
  theme:
    'thema, themas, theme, themes, pijler, pijlers, pillar, pillars, contentpijler, content pillar, tags, tag, labels, label, categorie, categorieen, category, categories, categoria, topic cluster, pilier, onderwerpen, topics, pillarlink, rubriek',
  owner:
    'eigenaar, owner, owners, verantwoordelijke, verantwoordelijk, assignee, assigned to, toegewezen aan, members, leden, auteur, auteurs, author, authors, autor, wie, who, door, maker, redacteur, editor, persoon, person, schrijver, writer, written by, by, verantwoordelijken, responsible, contactpersoon, host, spreker, speaker',
  helpers:
    'helpers, helper, medeauteurs, co-auteurs, coauteurs, co-authors, coauthors, collaborators, medewerkers, met hulp van',
  channel:
    'kanaal, kanalen, channel, channels, channel name, service, platform, platforms, medium, plateforme, netwerk, network, social network, projects, project, waar, where, media, mediakanaal, outlet',
  status: 'status, statut, estado, section/column, section, fase, stage, state, voortgang, progress',
  finished: 'completed at, completed on, afgerond op, gereed op, done on, gedaan op, finished on, completed',
  link: 'link, url, website url, permalink, webadres, live link, link publicado, links',
  brief:
    'omschrijving, beschrijving, description, notes, note, notities, notitie, toelichting, briefing, brief, opmerkingen, opmerking, inhoud, content, caption, caption (fr), copy, tekst, text, details, comments',
  campaign: 'campagne, campaign, campagnes, campaigns',
  effort:
    'uren, effort, hours, tijdsinspanning, inspanning, uur, effort (hours), geschatte uren, estimated hours',
  budget: 'budget, kosten, cost, costs, bedrag, begroting',
};

const RANKS = new Map(
  IMPORT_FIELDS.map((field) => {
    const words = HEADERS[field].split(', ').map((word, rank) => [bareHeader(word), rank] as const);
    // Of two spellings of one word the first tells most.
    return [field, new Map(words.toReversed())];
  }),
);

/** A header as it is compared, letters and digits alone: 'Auteur(s)' is auteurs, 'Publish_Date' and 'publishDate' are one. */
function bareHeader(header: string): string {
  return fold(header).replace(/[^\p{L}\p{N}]/gu, '');
}

/** How telling a header is for a field: 0 is the best, undefined is not at all. */
export function headerRank(header: string, field: ImportField): number | undefined {
  return RANKS.get(field)?.get(bareHeader(header));
}

/** Whether a cell is a word that heads a column of a content calendar. */
export function isHeaderWord(cell: string): boolean {
  return IMPORT_FIELDS.some((field) => headerRank(cell, field) !== undefined);
}
