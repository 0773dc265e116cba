import { channelKindOf } from '@cadans/domain/import-channel-kind';
import { newNames, type Target } from '@cadans/domain/import-targets';
import { fold } from '@cadans/domain/import-values';
import { THEME_COLOURS } from '@cadans/domain/theme-colour';
import type { Send } from '../database/database.js';

/** The id of what a target names, now that everything new exists. */
export type IdOf = (target: Target | null) => string;

type Targets = readonly (Target | null)[];

/** Makes the new members: named, not yet invited. They have no login; who invites them gives them their role. */
export async function writeMembers(send: Send, organisationId: string, targets: Targets): Promise<IdOf> {
  const names = newNames(targets);
  const made = await send<{ id: string; name: string }>({
    text: `insert into member (organisation_id, name, role) select $1, name, 'viewer' from unnest($2::text[]) as given (name) returning id, name`,
    values: [organisationId, names],
  });
  return idOf(made);
}

/** Makes the new channels, of the kind that their name tells, at the end. */
export async function writeChannels(send: Send, organisationId: string, targets: Targets): Promise<IdOf> {
  const names = newNames(targets);
  const made = await send<{ id: string; name: string }>({
    text: `insert into channel (organisation_id, name, kind, position)
      select $1, name, kind, (select coalesce(max(position), 0) from channel where organisation_id = $1) + place
      from unnest($2::text[], $3::channel_kind[]) with ordinality as given (name, kind, place) returning id, name`,
    values: [organisationId, names, names.map(channelKindOf)],
  });
  return idOf(made);
}

/** Makes the new themes, in the colours that are least used so far. */
export async function writeThemes(
  send: Send,
  organisationId: string,
  targets: Targets,
  existing: readonly { readonly colour: string }[],
): Promise<IdOf> {
  const names = newNames(targets);
  const used = (colour: string) => existing.filter((theme) => theme.colour === colour).length;
  const colours = THEME_COLOURS.toSorted((one, other) => used(one) - used(other));
  const made = await send<{ id: string; name: string }>({
    text: `insert into theme (organisation_id, name, colour)
      select $1, name, colour from unnest($2::text[], $3::text[]) as given (name, colour) returning id, name`,
    values: [organisationId, names, names.map((_, index) => colours[index % colours.length])],
  });
  return idOf(made);
}

function idOf(made: readonly { id: string; name: string }[]): IdOf {
  const ids = new Map(made.map(({ id, name }) => [fold(name), id]));
  return (target) => {
    const id = target && ('id' in target ? target.id : ids.get(fold(target.name)));
    if (!id) throw new Error('A ready row names everything it needs.');
    return id;
  };
}
