import type { Language } from '@cadans/contracts/session';
import { PROBLEM_WORDS } from './problem-words.js';

/** What is not right about a field, in words. */
export function fieldWords(
  language: Language,
  code: string,
  limits: Readonly<Record<string, unknown>>,
): string {
  const most = String(limits.maximum ?? '');
  const least = String(limits.minimum ?? '');
  const words: Record<string, readonly [nl: string, en: string]> = {
    required: ['Dit is nodig.', 'This is needed.'],
    unknown_field: ['Dit veld bestaat niet.', 'This field does not exist.'],
    too_big: [`Hoogstens ${most}.`, `At most ${most}.`],
    too_small: [`Minstens ${least}.`, `At least ${least}.`],
    not_multiple_of: ['Zo precies kan het niet.', 'This is more precise than it can be.'],
    not_a_date: ['Dit is geen dag (jjjj-mm-dd).', 'This is not a day (yyyy-mm-dd).'],
    not_a_day: [
      'Deze dag bestaat niet, of ligt buiten 2000–2100.',
      'This day does not exist, or lies outside 2000–2100.',
    ],
    not_a_regex: ['Dit heeft niet de juiste vorm.', 'This does not have the right form.'],
    not_a_uuid: ['Dit verwijst nergens naar.', 'This refers to nothing.'],
    not_found: ['Dit bestaat niet in deze organisatie.', 'This does not exist in this organisation.'],
    hidden_characters: ['Hier staan onzichtbare tekens in.', 'There are invisible characters in here.'],
    named_twice: ['Hier staat iets twee keer in.', 'Something is named twice here.'],
    never_ends: ['Begin en einde zijn hetzelfde.', 'It begins and ends at the same time.'],
    ends_before_start: ['De laatste dag ligt voor de eerste.', 'The last day lies before the first.'],
    window_too_long: ['Langer dan een jaar kan niet.', 'Longer than a year is not possible.'],
    invalid_value: ['Kies een van de mogelijkheden.', 'Choose one of the possibilities.'],
    empty: ['Er staat niets in dit bestand.', 'There is nothing in this file.'],
    not_a_table: [
      'Hier staat geen tabel in die we kunnen lezen. Bewaar het als .xlsx of CSV.',
      'There is no table in here that we can read. Save it as .xlsx or CSV.',
    ],
    too_many_rows: [
      'Hoogstens 20.000 rijen. Knip het bestand in delen.',
      'At most 20,000 rows. Cut the file into parts.',
    ],
    too_many_columns: ['Hoogstens 200 kolommen.', 'At most 200 columns.'],
    cell_too_long: [
      'Een cel is te lang (hoogstens 100.000 tekens).',
      'A cell is too long (at most 100,000 characters).',
    ],
    too_much_text: [
      'Er staat te veel tekst in (hoogstens 10 miljoen tekens). Knip het bestand in delen.',
      'There is too much text in it (at most 10 million characters). Cut the file into parts.',
    ],
    too_much_unpacked: [
      'Uitgepakt is dit bestand te groot (hoogstens 100 MB). Knip het in delen, of bewaar het blad als CSV.',
      'Unpacked this file is too large (at most 100 MB). Cut it into parts, or save the sheet as CSV.',
    ],
    broken: [
      'Dit bestand is beschadigd. Open het en bewaar het opnieuw als .xlsx.',
      'This file is damaged. Open it and save it as .xlsx again.',
    ],
    password_protected: [
      'Op dit bestand zit een wachtwoord. Haal het eraf (Bestand, Info, Werkmap beveiligen) en probeer het opnieuw.',
      'This file has a password. Take it off (File, Info, Protect Workbook) and try again.',
    ],
    old_excel: [
      'Dit is een oud Excel-bestand (.xls). Kies ‘Opslaan als’ en dan Excel-werkmap (.xlsx).',
      'This is an old Excel file (.xls). Choose “Save as”, then Excel Workbook (.xlsx).',
    ],
    other_workbook: [
      'Dit is een rekenblad van een ander programma. Bewaar het als .xlsx of CSV.',
      'This is a spreadsheet of another program. Save it as .xlsx or CSV.',
    ],
    put_right_since: [
      `“${String(limits.title)}”, gemeten op ${String(limits.measuredOn)}, is sindsdien verbeterd.`,
      `“${String(limits.title)}”, measured on ${String(limits.measuredOn)}, was put right since.`,
    ],
    common_password: [
      'Dit wachtwoord wordt als eerste geprobeerd. Kies iets van jezelf.',
      'This password is tried first. Choose something of your own.',
    ],
    invalid_type: ['Dit heeft niet de juiste vorm.', 'This does not have the right form.'],
  };
  const [nl, en] = words[code] ?? wordsOfRule(code) ?? ['Dit klopt niet.', 'This is not right.'];
  return language === 'nl' ? nl : en;
}

/** What a rule says about one of several things that were sent. */
function wordsOfRule(code: string): readonly [nl: string, en: string] | undefined {
  const rule = Object.entries(PROBLEM_WORDS).find(([name]) => name === code)?.[1];
  return rule && [rule.nl[1], rule.en[1]];
}
