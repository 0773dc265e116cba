import { describe, expect, it } from 'vitest';
import type { Command, CommandGroup } from '../commands/command';
import { allCommands, type CommandSection, rankCommands } from './rank-commands';

const command = (id: string, group: CommandGroup, label: string, more: Partial<Command> = {}): Command => ({
  id,
  group,
  label,
  run: () => undefined,
  ...more,
});

const commands = [
  command('plan', 'plan', 'Activiteit plannen', { words: 'nieuw' }),
  command('list', 'go', 'Lijst', { words: 'activiteiten tabel' }),
  command('year', 'go', 'Jaar'),
  command('next', 'go', 'Volgend jaar', { onlyNamed: true }),
  command('linde', 'organisation', 'Lindedata', { words: 'klant' }),
];

const ids = (sections: readonly CommandSection[]) =>
  sections.map((section) => `${section.group}: ${section.commands.map(({ id }) => id).join(' ')}`);

describe('commands', () => {
  it('stand in groups before anything is typed, what was used last on top and only there', () => {
    expect(ids(allCommands(commands, ['year', 'gone']))).toEqual([
      'recent: year',
      'plan: plan',
      'go: list',
      'organisation: linde',
    ]);
  });

  it('are found by name before other words, also those that wait to be named', () => {
    expect(ids(rankCommands(commands, [], 'jaar', []))).toEqual(['go: year next']);
    expect(ids(rankCommands(commands, [], 'activ', []))).toEqual(['plan: plan', 'go: list']);
    expect(ids(rankCommands(commands, [], 'lij', ['linde']))).toEqual(['go: list']);
  });

  it('leave the first place to what was found, when only other words lead to them', () => {
    const found = command('found.1', 'found', 'Klantverhaal');
    const made = command('plan.said', 'plan', 'Plan ‘klant’');
    expect(ids(rankCommands(commands, [made, found], 'klant', []))).toEqual([
      'found: found.1',
      'organisation: linde',
      'plan: plan.said',
    ]);
  });

  it('put what was used last before its equals', () => {
    const two = [command('a', 'view', 'Banen per thema'), command('b', 'view', 'Banen per eigenaar')];
    expect(ids(rankCommands(two, [], 'banen', ['b']))).toEqual(['view: b a']);
  });
});
