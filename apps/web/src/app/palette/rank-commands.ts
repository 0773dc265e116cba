import { fold } from '@cadans/domain/import-values';
import { COMMAND_GROUPS, type Command, type CommandGroup } from '../commands/command';
import { looseMatchOf, ONE_OFF } from './match';

export interface CommandSection {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
}

const RECENT = 5;

/** Without words: what was used last, then everything, in groups. */
export function allCommands(commands: readonly Command[], recent: readonly string[]): CommandSection[] {
  const used = recent
    .flatMap((id) => commands.find((command) => command.id === id) ?? [])
    .slice(0, RECENT)
    .map((command) => ({ ...command, group: 'recent' as const }));
  const ids = new Set(used.map(({ id }) => id));
  return inGroups(
    [...used, ...commands.filter(({ id, onlyNamed }) => !onlyNamed && !ids.has(id))],
    COMMAND_GROUPS,
  );
}

/**
 * With words: the date they say, the commands whose name they are in, what was found (`answers`), the commands that only
 * other words or a letter off lead to, and what can be made of the words. Within each the best first, and what was used last
 * before its equals; a group stands where its first one does.
 */
export function rankCommands(
  commands: readonly Command[],
  answers: readonly Command[],
  asked: string,
  recent: readonly string[],
): CommandSection[] {
  const bare = fold(asked);
  const ranked = commands
    .flatMap((command) => {
      const byName = looseMatchOf(bare, fold(command.label));
      const byWords = byName ?? looseMatchOf(bare, fold(`${command.label} ${command.words ?? ''}`));
      if (byWords === null) return [];
      const used = recent.indexOf(command.id);
      const rank = byName ?? byWords + ONE_OFF;
      return [{ command, rank, used: used === -1 ? recent.length : used }];
    })
    .toSorted((one, other) => one.rank - other.rank || one.used - other.used);
  const answersOf = (group: CommandGroup) => answers.filter((answer) => answer.group === group);
  const all = [
    ...answersOf('go'),
    ...ranked.filter(({ rank }) => rank < ONE_OFF).map(({ command }) => command),
    ...answersOf('found'),
    ...ranked.filter(({ rank }) => rank >= ONE_OFF).map(({ command }) => command),
    ...answersOf('plan'),
  ];
  return inGroups(all, [...new Set(all.map(({ group }) => group))]);
}

function inGroups(commands: readonly Command[], groups: readonly CommandGroup[]): CommandSection[] {
  return groups
    .map((group) => ({ group, commands: commands.filter((command) => command.group === group) }))
    .filter(({ commands: inGroup }) => inGroup.length > 0);
}
