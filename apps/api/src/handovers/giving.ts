import type { HandoverKind } from '@cadans/domain/handover';
import type { Statement } from '../database/database.js';

/** From whom to whom one thing goes; null = nobody. */
export interface HandoverLine {
  readonly kind: HandoverKind;
  readonly id: string;
  readonly fromId: string | null;
  readonly toId: string | null;
}

const LINES = `unnest($2::uuid[], $3::uuid[], $4::uuid[]) as l (id, from_id, to_id)`;
const given = (table: string, more = '') => `update ${table} t set owner_id = l.to_id${more} from ${LINES}
  where t.organisation_id = $1 and t.id = l.id and t.owner_id is not distinct from l.from_id`;

// One statement per kind, however many there are. The database writes the history, and lets the versions grow.
const GIVE: Record<Exclude<HandoverKind, 'decision' | 'helper'>, string> = {
  activity: given('activity'),
  step: given('step'),
  cadence: given('cadence'),
  theme: given('theme', ', version = version + 1'),
};

const NO_LONGER_HELPING = `delete from activity_helper t using ${LINES}
  where t.organisation_id = $1 and t.activity_id = l.id and t.member_id = l.from_id`;
// Who owns an activity does not help with it, and nobody helps twice.
const HELPING = `insert into activity_helper (organisation_id, activity_id, member_id)
  select a.organisation_id, a.id, l.to_id from ${LINES} join activity a on a.organisation_id = $1 and a.id = l.id
  where l.to_id is not null and l.to_id <> a.owner_id on conflict do nothing`;

const LEDGER = `insert into handover_line (organisation_id, handover_id, kind, subject_id, from_id, to_id)
  select $1, $2, kind, id, from_id, to_id from unnest($3::handover_kind[], $4::uuid[], $5::uuid[], $6::uuid[]) as l (kind, id, from_id, to_id)`;

/** The statements that give everything to its new owner, helping last: by then it is known who owns what. */
export function givingStatements(organisationId: string, lines: readonly HandoverLine[]): Statement[] {
  const statement = (kind: HandoverKind, name: string, text: string): Statement[] => {
    const ofKind = lines.filter((line) => line.kind === kind);
    if (ofKind.length === 0) return [];
    const values = [organisationId, ...columnsOf(ofKind)];
    return [{ name, text, values }];
  };
  return [
    ...statement('theme', 'give-themes', GIVE.theme),
    ...statement('cadence', 'give-cadences', GIVE.cadence),
    ...statement('activity', 'give-activities', GIVE.activity),
    ...statement('step', 'give-steps', GIVE.step),
    ...statement('helper', 'give-up-helping', NO_LONGER_HELPING),
    ...statement('helper', 'give-helping', HELPING),
  ];
}

/** Tells the ledger what went from whom to whom. */
export function ledgerStatement(
  organisationId: string,
  handoverId: string,
  lines: readonly HandoverLine[],
): Statement {
  const kinds = lines.map(({ kind }) => kind);
  return {
    name: 'tell-handover',
    text: LEDGER,
    values: [organisationId, handoverId, kinds, ...columnsOf(lines)],
  };
}

const columnsOf = (lines: readonly HandoverLine[]) => [
  lines.map(({ id }) => id),
  lines.map(({ fromId }) => fromId),
  lines.map(({ toId }) => toId),
];
