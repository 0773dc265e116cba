import type { ImportDraft, ImportKind, ImportTarget } from '@cadans/contracts/import-draft';
import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import { fold } from '@cadans/domain/import-values';

/** What a value or a group can become, as an option of a field. */
export interface TargetOption {
  readonly id: string;
  readonly label: string;
  readonly isNew: boolean;
}

/** A target as the id of an option. */
export function idOf(target: ImportTarget | null): string | null {
  if (!target) return null;
  return 'id' in target ? `id:${target.id}` : `name:${target.name}`;
}

/** The target behind the id of an option; null for every other id. */
export function targetOf(id: string | null): ImportTarget | null {
  if (id?.startsWith('id:')) return { id: id.slice(3) };
  return id?.startsWith('name:') ? { name: id.slice(5) } : null;
}

/** What exists, and the new names that were proposed, chosen or typed so far. */
export function optionsFor(
  kind: ImportKind,
  run: ImportDryRun,
  draft: ImportDraft,
  typed: readonly string[],
): TargetOption[] {
  const existing = run.existing[kind].map(({ id, name }) => ({ id: `id:${id}`, label: name, isNew: false }));
  const { values, empty, rest } = draft[kind];
  const single = kind === 'themes' ? 'theme' : kind === 'owners' ? 'owner' : 'channel';
  const targets = [
    ...run.values[kind].map(({ to }) => to),
    ...values.map(({ to }) => to),
    empty,
    rest,
    ...draft.rows.map((row) => row[single] ?? null),
    ...typed.map((name) => ({ name })),
  ];
  const known = new Set(existing.map(({ label }) => fold(label)));
  const added = targets.flatMap((target): TargetOption[] => {
    if (!target || 'id' in target || known.has(fold(target.name))) return [];
    known.add(fold(target.name));
    return [{ id: `name:${target.name}`, label: target.name, isNew: true }];
  });
  return [...existing, ...added];
}
