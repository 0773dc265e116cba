import type { Year } from '@cadans/contracts/years';

/** A number from 0 to 1 that is the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** An id that can be recognised: `given.id('theme', 2)`. */
export function givenId(
  kind: 'organisation' | 'theme' | 'member' | 'channel' | 'activity',
  index: number,
): string {
  const kinds = { organisation: '1', theme: '2', member: '3', channel: '4', activity: '5' };
  return `${kinds[kind].padStart(8, '0')}-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

const THEMES = [
  { name: 'Meedenken', colour: 'brick', weight: 40 },
  { name: 'Veilig werken', colour: 'indigo', weight: 30 },
  { name: 'Onze mensen', colour: 'teal', weight: 20 },
  { name: 'Duurzame IT', colour: 'plum', weight: 10 },
] as const;

const CHANNELS = [
  { name: 'LinkedIn', kind: 'social', every: 1 },
  { name: 'Blog', kind: 'own', every: 2 },
  { name: 'Nieuwsbrief', kind: 'mail', every: 4 },
  { name: 'Klantverhaal', kind: 'own', every: 8 },
  { name: 'Webinar', kind: 'podcast_video', every: 12 },
  { name: 'Vakblad', kind: 'trade_media', every: 13 },
  { name: 'Evenementen', kind: 'event', every: 20 },
  { name: 'Google Ads', kind: 'paid', every: 0 },
] as const;

const PEOPLE = ['Sanne Visser', 'Mark Jansen', 'Rianne Dekker', 'Yusuf Demir'] as const;

const TITLES = [
  'Wat kost stilstand je echt?',
  'Klantverhaal: transportbedrijf zonder storing',
  'Vraag van de week: wie beheert jullie wachtwoorden?',
  'Een dag mee met de servicedesk',
  'Zo lees je een verwerkersovereenkomst',
  'Zomereditie',
  'Vijf signalen dat je back-up niet werkt',
  'Duurzaam omgaan met oude laptops',
];

export interface GivenYear {
  year?: number;
  today?: string;
  activities?: number;
}

/** A year as the API answers it: four themes, eight channels, four people, and so many activities. Always the same. */
export function givenYear({
  year = 2026,
  today = '2026-07-03',
  activities: count = 180,
}: GivenYear = {}): Year {
  const roll = dice(7);
  const first = Date.UTC(year, 0, 1) / 86_400_000;
  const now = Date.parse(today) / 86_400_000 - first;
  const rows = Array.from({ length: count }, (_, index) => rowOf(index, count, now, roll)).toSorted(
    (one, other) => one.startsOn - other.startsOn,
  );
  return {
    year,
    version: 1,
    today,
    timeZone: 'Europe/Amsterdam',
    weeklyCapacity: Math.max(4, Math.ceil((count / 53) * 1.3)),
    plan: { status: 'agreed', coreMessage: 'IT die meedenkt, zodat jij kunt doorwerken.' },
    themes: THEMES.map((theme, index) => ({
      ...theme,
      id: givenId('theme', index),
      ownerId: givenId('member', index),
    })),
    channels: CHANNELS.map(({ name, kind, every }, index) => ({
      id: givenId('channel', index),
      name,
      kind,
      stance: every === 0 ? ('deliberately_not' as const) : ('chosen' as const),
      stanceReason: every === 0 ? 'onze klant googelt geen IT-partner, hij vraagt een collega.' : '',
    })),
    members: PEOPLE.map((name, index) => ({
      id: givenId('member', index),
      name,
      role: index === 0 ? ('marketer' as const) : index === 1 ? ('director' as const) : ('marketer' as const),
      active: true,
      invited: true,
    })),
    campaigns: [],
    holidays: [
      { on: `${year}-01-01`, nl: 'Nieuwjaarsdag', en: 'New Year’s Day' },
      { on: `${year}-04-06`, nl: 'Tweede paasdag', en: 'Easter Monday' },
      { on: `${year}-04-27`, nl: 'Koningsdag', en: 'King’s Day' },
      { on: `${year}-05-14`, nl: 'Hemelvaartsdag', en: 'Ascension Day' },
      { on: `${year}-12-25`, nl: 'Eerste kerstdag', en: 'Christmas Day' },
    ],
    activities: {
      id: rows.map(({ id }) => id),
      title: rows.map(({ title }) => title),
      startsOn: rows.map(({ startsOn }) => startsOn),
      endsOn: rows.map(({ endsOn }) => endsOn),
      precision: rows.map(({ precision }) => precision),
      status: rows.map(({ status }) => status),
      theme: rows.map(({ theme }) => theme),
      owner: rows.map(({ owner }) => owner),
      channel: rows.map(({ channel }) => channel),
      campaign: rows.map(() => -1),
      slides: rows.map(({ slides }) => slides),
      version: rows.map(() => 1),
      effortHours: rows.map(({ effort }) => effort),
      doneOn: rows.map(({ status, endsOn }) => (status === 3 ? endsOn : null)),
    },
  };
}

function rowOf(index: number, count: number, now: number, roll: () => number) {
  // LinkedIn gets most, the fairs least.
  const channel = Math.min(6, Math.floor(7 * roll() ** 2.2));
  const kind = roll();
  const start = Math.min(360, Math.floor((index / count) * 365 + roll() * 6));
  const precision = kind > 0.97 ? 2 : kind > 0.75 ? 1 : 0;
  const startsOn = precision === 2 ? Math.floor(start / 30.5) * 30 + 1 : start;
  const length = precision === 2 ? 29 : channel === 6 ? 10 : 0;
  const endsOn = startsOn + length;
  const past = endsOn < now;
  const status = past ? (roll() > 0.06 ? 3 : 0) : roll() > 0.9 ? 1 : roll() > 0.93 ? 2 : 0;
  return {
    id: givenId('activity', index),
    title: TITLES[index % TITLES.length] ?? '',
    startsOn,
    endsOn,
    precision,
    status,
    theme: Math.min(3, Math.floor(4 * roll() ** 1.5)),
    owner: Math.floor(roll() * 4),
    channel,
    slides: roll() > 0.93 ? 1 + Math.floor(roll() * 3) : 0,
    effort: roll() > 0.3 ? Math.ceil(roll() * 12) : null,
  };
}
