import { type DistinctValue, fold } from './import-values.js';

/** What a value of the file becomes: something that exists, or something new of that name. */
export type Target = { readonly id: string } | { readonly name: string };

/** Something of the organisation that a value can match by name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * How the values of a column become themes, owners or channels. A row takes the first of its values that has a target.
 * `empty` is for rows with nothing in that column, `rest` for rows of which no value has a target; null = not yet chosen.
 */
export interface Targets {
  readonly values: ReadonlyMap<string, Target | null>;
  readonly empty: Target | null;
  readonly rest: Target | null;
}

/** Rows with nothing in a column, or with values of which none is ours. */
export type Group = 'empty' | 'rest';

export type Resolved =
  | { readonly ok: true; readonly value: Target }
  | { readonly ok: false; readonly why: Group };

/** The target of a row's values, or which group of missing ones it belongs to. */
export function resolve(values: readonly string[], targets: Targets): Resolved {
  const own = ownTarget(values, targets);
  const target = own ?? targets[groupOf(values)];
  return target ? { ok: true, value: target } : { ok: false, why: groupOf(values) };
}

/** Which group of rows without a target of its own a row belongs to, whatever was chosen for that group. */
export function missingGroup(values: readonly string[], targets: Targets): Group | undefined {
  return ownTarget(values, targets) ? undefined : groupOf(values);
}

function ownTarget(values: readonly string[], targets: Targets): Target | undefined {
  for (const value of values) {
    const target = targets.values.get(fold(value));
    if (target) return target;
  }
  return undefined;
}

function groupOf(values: readonly string[]): Group {
  return values.length === 0 ? 'empty' : 'rest';
}

/** All targets of a row's values, each once, without one that is already taken (the owner is no helper). */
export function resolveAll(values: readonly string[], targets: Targets, without: Target | null): Target[] {
  const found = new Map<string, Target>();
  for (const value of values) {
    const target = targets.values.get(fold(value));
    if (target && !(without && targetKey(without) === targetKey(target)))
      found.set(targetKey(target), target);
  }
  return [...found.values()];
}

/** The same for two targets that mean the same thing; a new name that differs in capitals only is one new thing. */
export function targetKey(target: Target): string {
  return 'id' in target ? `id:${target.id}` : `name:${fold(target.name)}`;
}

/** The new names among targets, each once: what has to be made. */
export function newNames(targets: readonly (Target | null)[]): string[] {
  const names = new Map<string, string>();
  for (const target of targets) {
    if (target && 'name' in target && !names.has(targetKey(target)))
      names.set(targetKey(target), target.name);
  }
  return [...names.values()];
}

/** The existing thing a value names, if any. */
export function matchByName(label: string, existing: readonly Named[]): Named | undefined {
  return existing.find(({ name }) => fold(name) === fold(label));
}

/** Proposes for each channel of the file the existing one of that name, else a new one. */
export function proposeByName(
  values: readonly DistinctValue[],
  existing: readonly Named[],
): Map<string, Target | null> {
  return new Map(
    values.map(({ key, label }) => {
      const match = matchByName(label, existing);
      return [key, match ? { id: match.id } : { name: label }] as const;
    }),
  );
}

/** The same for people; a first name alone matches the only member who has it. */
export function proposePeople(
  values: readonly DistinctValue[],
  existing: readonly Named[],
): Map<string, Target | null> {
  return new Map(
    values.map(({ key, label }) => {
      const namesakes = existing.filter(({ name }) => fold(name).split(' ')[0] === key);
      const match = matchByName(label, existing) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
      return [key, match ? { id: match.id } : { name: label }] as const;
    }),
  );
}
