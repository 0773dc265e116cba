import { expect, test } from 'vitest';
import { labelledHelpers, labelledOwners, namesIn, withoutPeople } from './import-people.js';

const notes = 'Auteur: Sanne Mulder, Team Data\nMedeauteurs: Bram Visser\nEerst langs juridische zaken.';

test('names behind labels in running text are found', () => {
  expect(labelledOwners(notes)).toEqual(['Sanne Mulder', 'Team Data']);
  expect(labelledHelpers(notes)).toEqual(['Bram Visser']);
  expect(withoutPeople(notes)).toBe('Eerst langs juridische zaken.');
});

test.each(['Owner: Sanne Mulder', 'eigenaar:Sanne Mulder', 'Verantwoordelijke: Sanne Mulder'])(
  '%s',
  (text) => {
    expect(labelledOwners(text)).toEqual(['Sanne Mulder']);
  },
);

test('running text without a label names nobody; a person cell is names', () => {
  expect(namesIn('Bespreken met Sanne, Bram', 'owner', true)).toEqual([]);
  expect(namesIn('Sanne, Bram', 'owner', false)).toEqual(['Sanne', 'Bram']);
});
