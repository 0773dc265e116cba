import { describe, expect, test } from 'vitest';
import { proposeColumns } from './import-columns.js';
import { findHeader } from './import-header.js';

function propose(lines: readonly string[], fileName = 'kalender.csv') {
  const rows = lines.map((line) => line.split(';'));
  const at = findHeader(rows);
  const header = at === null ? null : (rows[at] ?? []);
  const body = rows.slice(at === null ? 0 : at + 1);
  const { layout, columns } = proposeColumns({ header, width: rows[0]?.length ?? 0, rows: body, fileName });
  const found = Object.entries(columns).filter(([, column]) => column !== null);
  return { at, layout, ...Object.fromEntries(found) };
}

describe('columns are proposed for', () => {
  test('a Dutch spreadsheet', () => {
    const lines = [
      "Datum;Titel;Kanaal;Auteur(s);Thema's;Status",
      '20-09-2026;Zo werkt back-up;Blog;Sanne;Cloud;Concept',
    ];
    expect(propose(lines)).toEqual({
      at: 0,
      layout: 'plain',
      date: 0,
      title: 1,
      channel: 2,
      owner: 3,
      theme: 4,
      status: 5,
    });
  });

  test('headers in whatever spelling a tool or a hand gives them', () => {
    const row = 'Back-up;2026-09-20;Blog;Sanne;Cloud';
    const expected = { title: 0, date: 1, channel: 2, owner: 3, theme: 4 };
    expect(propose(['articleTitle;publishedAt;MEDIUM;Written by;content_pillar', row])).toMatchObject(
      expected,
    );
    expect(propose(['Episode;Air date;Media;Host;Labels', row])).toMatchObject(expected);
    expect(propose(['Onderwerp;Verzenddatum;Mediakanaal;Schrijver;Rubriek', row])).toMatchObject(expected);
  });

  test('an export of Notion, by its file name or its dates', () => {
    const header = 'Name;Status;Publish Date;Platform;Owner;Tags';
    const expected = { layout: 'notion', title: 0, status: 1, date: 2, channel: 3, owner: 4, theme: 5 };
    expect(propose([header, 'Back-up;Draft;September 20, 2026;Blog;Sanne;Cloud'])).toMatchObject(expected);
    expect(
      propose([header, 'Back-up;Draft;;Blog;Sanne;Cloud'], `Kalender ${'0a'.repeat(16)}.csv`),
    ).toMatchObject(expected);
  });

  test('an export of Asana, with names and link in the notes', () => {
    const lines = [
      'Task ID;Created At;Completed At;Last Modified;Name;Section/Column;Assignee;Start Date;Due Date;Tags;Notes;Projects',
      '1;2026-01-01;2026-02-03;2026-02-03;Back-up;Klaar;Sanne;;2026-02-01;Cloud;Medeauteurs: Bram https://x.test/a;Blog',
    ];
    expect(propose(lines)).toMatchObject({
      layout: 'asana',
      title: 4,
      status: 5,
      owner: 6,
      helpers: 10,
      link: 10,
      date: 8,
      finished: 2,
      theme: 9,
      channel: 11,
    });
    expect(propose(lines.map((line) => line.replace('Sanne;;', 'Sanne;2026-01-30;')))).toMatchObject({
      date: 7,
      endDate: 8,
    });
  });

  test('Google Calendar, with the owner in the description', () => {
    const lines = [
      'Subject;Start Date;Start Time;End Date;End Time;All Day Event;Description;Location;Private',
      'Back-up;09/20/2026;;09/20/2026;;True;Auteur: Sanne;;False',
    ];
    expect(propose(lines)).toMatchObject({
      layout: 'google_calendar',
      title: 0,
      date: 1,
      endDate: 3,
      owner: 6,
      brief: 6,
    });
  });

  test('a bulk file for Hootsuite, which has no header', () => {
    const lines = ['20/09/2026 09:05;Zo werkt back-up;https://x.test/a', '21/09/2026 09:05;En zo herstel;'];
    expect(propose(lines)).toEqual({ at: null, layout: 'hootsuite', date: 0, title: 1, link: 2 });
  });

  test('a table with a title above its header', () => {
    expect(propose(['Contentkalender 2026;', ';', 'Datum;Onderwerp', '2026-01-02;Back-up'])).toMatchObject({
      at: 2,
      date: 0,
      title: 1,
    });
  });

  test('a table whose words are unknown, by what stands in it', () => {
    const lines = [
      'Alpha;Bravo;Charlie',
      '2026-01-02;Waarom back-up telt;https://x.test/a',
      '2026-01-09;Herstellen;https://x.test/b',
    ];
    expect(propose(lines)).toEqual({ at: 0, layout: 'plain', date: 0, title: 1, link: 2 });
  });
});

test('a word that heads a date is not believed when no dates stand below it', () => {
  expect(propose(['Title;Published;Date', 'Back-up;ja;2026-01-02'])).toMatchObject({ date: 2 });
});
