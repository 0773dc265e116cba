import { fold } from '@cadans/domain/import-values';
import { COMMAND_GROUPS, type Command, type CommandGroup } from '../commands/command';
import { looseMatchOf } from './match';

export interface CommandSection {
  readonly group: CommandGroup;
  readonly commands: readonly Command[];
}

/** How much better its name must answer than its other words. */
const OTHER_WORDS = 0.5;

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
 * With words: the commands they name, the best first in each group, and the group with the best first; what was used last
 * goes before its equals. `answers` are made from the words themselves and stand as they come.
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
      return [
        {
          command,
          rank: byWords + (byName === null ? OTHER_WORDS : 0),
          used: used === -1 ? Number.POSITIVE_INFINITY : used,
        },
      ];
    })
    .toSorted((one, other) => one.rank - other.rank || one.used - other.used || 0);
  const found = ranked.map(({ command }) => command);
  const first = answers.filter(({ group }) => group === 'go');
  const groups = [...first, ...found, ...answers].map(({ group }) => group);
  return inGroups(
    [...first, ...found, ...answers.filter(({ group }) => group !== 'go')],
    [...new Set(groups)],
  );
}

function inGroups(commands: readonly Command[], groups: readonly CommandGroup[]): CommandSection[] {
  return groups
    .map((group) => ({ group, commands: commands.filter((command) => command.group === group) }))
    .filter(({ commands: inGroup }) => inGroup.length > 0);
}
