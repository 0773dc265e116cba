import type { ImportDraft, ImportKind, ImportTarget } from '@cadans/contracts/import-draft';
import type { ImportChoices, RowChoice } from '@cadans/domain/import-choices';
import type { ImportRow } from '@cadans/domain/import-row';
import type { RowDates } from '@cadans/domain/import-rows';
import { statusOf } from '@cadans/domain/import-status';
import {
  matchByName,
  type Named,
  proposeByName,
  proposePeople,
  type Target,
  type Targets,
} from '@cadans/domain/import-targets';
import { proposeFirstLabels, proposeThemes } from '@cadans/domain/import-themes';
import { distinctValues } from '@cadans/domain/import-values';
import { Refusal } from '../http/refusal.js';
import type { Ground } from './import-ground.js';

/** The values of a row that themes, owners and channels are made of. */
export const valuesOf: Record<ImportKind, (row: ImportRow) => string[]> = {
  themes: ({ themes }) => [...themes],
  owners: ({ people, helpers }) => [...people, ...helpers],
  channels: ({ channels }) => [...channels],
};

/** All choices of an import: what was chosen, and for the rest what is proposed. Refuses ids that do not exist here. */
export function choicesOf(draft: ImportDraft, rows: readonly ImportRow[], ground: Ground): ImportChoices {
  const dated = rows.filter(({ window }) => window !== null);
  const propose = draft.themeProposal === 'labels' ? proposeFirstLabels : proposeThemes;
  const values = (kind: ImportKind) => distinctValues(dated.map(valuesOf[kind]));
  const statusWords = distinctValues(dated.flatMap(({ statusWord }) => (statusWord ? [[statusWord]] : [])));
  return {
    themes: targetsOf(
      'themes',
      propose(
        dated.map(({ themes }) => themes),
        ground.themes,
      ),
      draft,
      ground.themes,
    ),
    owners: targetsOf('owners', proposePeople(values('owners'), ground.members), draft, ground.members),
    channels: targetsOf(
      'channels',
      proposeByName(values('channels'), ground.channels),
      draft,
      ground.channels,
    ),
    statuses: new Map([
      ...statusWords.flatMap(({ key, label }) => {
        const status = statusOf(label);
        return status ? [[key, status] as const] : [];
      }),
      ...draft.statuses.map(({ key, status }) => [key, status] as const),
    ]),
    past: draft.past,
    duplicates: draft.duplicates,
    rows: new Map(draft.rows.map((choice, index) => [choice.row, rowChoice(choice, index, ground)])),
  };
}

/** What was chosen for the dates of single rows, by row. */
export function rowDatesOf({ rows }: ImportDraft): Map<number, RowDates> {
  return new Map(
    rows.map(({ row, on, until, skip }) => [
      row,
      { ...(on && { start: on }), ...(until && { end: until }), ...(skip !== undefined && { skip }) },
    ]),
  );
}

function targetsOf(
  kind: ImportKind,
  proposal: ReadonlyMap<string, Target | null>,
  draft: ImportDraft,
  existing: readonly Named[],
): Targets {
  const { values, empty, rest } = draft[kind];
  const known = (target: ImportTarget | null, place: string) =>
    target && knownTarget(target, existing, `/body/draft/${kind}/${place}`);
  const chosen = values.map(({ key, to }, index) => [key, known(to, `values/${index}/to`)] as const);
  return {
    values: new Map([...proposal, ...chosen.filter(([key]) => proposal.has(key))]),
    empty: known(empty, 'empty'),
    rest: known(rest, 'rest'),
  };
}

function rowChoice(
  { theme, owner, channel, skip }: ImportDraft['rows'][number],
  index: number,
  ground: Ground,
): RowChoice {
  const place = `/body/draft/rows/${index}`;
  return {
    ...(theme && { theme: knownTarget(theme, ground.themes, `${place}/theme`) }),
    ...(owner && { owner: knownTarget(owner, ground.members, `${place}/owner`) }),
    ...(channel && { channel: knownTarget(channel, ground.channels, `${place}/channel`) }),
    ...(skip !== undefined && { skip }),
  };
}

/** A new name that exists already is what exists; an id must be one of ours. */
function knownTarget(target: ImportTarget, existing: readonly Named[], pointer: string): Target {
  if ('name' in target) {
    const match = matchByName(target.name, existing);
    return match ? { id: match.id } : target;
  }
  if (!existing.some(({ id }) => id === target.id))
    throw new Refusal('not_found', { fields: [{ pointer, code: 'not_found' }] });
  return target;
}
