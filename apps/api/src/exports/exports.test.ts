import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { xlsxFile } from './xlsx-file.js';
import { zipFile } from './zip-file.js';

const app = await testApp();
const make = given(app);

const fetchFile = async (org: GivenOrganisation, path: string, cookie = org.viewer.cookie) => {
  const answer = await app.ask(`/api/organisations/${org.id}/${path}`, { headers: { cookie } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};

/** The files of a ZIP file, read from its first to its last byte, without its directory. */
function unzipped(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const [packed, path] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const begin = at + 30 + path;
    const content = inflateRawSync(zip.subarray(begin, begin + packed));
    files.set(zip.subarray(at + 30, begin).toString(), content.toString());
    at = begin + packed;
  }
  return files;
}

const HOSTILE = ['=1+1', '+1', '-1+1', '@A1', "=cmd|' /C calc'!A0", '\u200b=1', '＝1+1'];

it('a list leaves as CSV with heads in the language asked, and no cell is a formula', async () => {
  const org = await make.organisation();
  for (const title of HOSTILE) await make.activity(org, { title });
  const { answer, bytes } = await fetchFile(org, 'export.csv');
  expect(answer.headers.get('content-disposition')).toContain('cadans-activities.csv');
  const [head = '', ...lines] = bytes.toString().trimEnd().split('\r\n');
  expect(head).toMatch(/^\ufeffTitel;Begint op;Eindigt op;Status;Thema/);
  expect(lines).toHaveLength(HOSTILE.length);
  for (const line of lines) expect(line).toMatch(/^'/);
  const english = await fetchFile(org, 'export.csv?list=themes&language=en');
  expect(english.bytes.toString()).toMatch(/^\ufeffYear;Theme;Weight/);
  expect(english.bytes.toString()).toContain('2026;Meedenken;60');
});

it('a workbook has a sheet for each list, days as days and numbers as numbers, and no formula', async () => {
  const org = await make.organisation();
  for (const title of HOSTILE) await make.activity(org, { title });
  const { answer, bytes } = await fetchFile(org, 'export.xlsx');
  expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet');
  const files = unzipped(bytes);
  const book = files.get('xl/workbook.xml') ?? '';
  for (const name of ['Activiteiten', 'Opbrengsten', 'Beloften', 'Thema’s', 'Kanalen'])
    expect(book).toContain(`name="${name}"`);
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(sheet).not.toContain('<f');
  expect(sheet.match(/<t xml:space="preserve">'/g)).toHaveLength(HOSTILE.length);
  expect(files.get('xl/worksheets/sheet4.xml')).toContain('<c><v>60</v></c>');
  // The same organisation gives the same bytes.
  expect((await fetchFile(org, 'export.xlsx')).bytes.equals(bytes)).toBe(true);
});

it('what a workbook says is what was put in, also for who knows nothing of Cadans', () => {
  const sheet = {
    name: 'A/B: [c]',
    heads: ['Kop & "staart"', 'Dag', 'Getal'],
    rows: [
      ['<b>vet</b>\u0001', { day: '2026-02-28' }, -3.5],
      ['', { day: '1900-03-01' }, null],
    ],
  } as const;
  const files = unzipped(xlsxFile([sheet]));
  const told = files.get('xl/worksheets/sheet1.xml') ?? '';
  expect(files.get('xl/workbook.xml')).toContain('name="A B   c "');
  expect(told).toContain('&lt;b&gt;vet&lt;/b&gt;</t>');
  // 46081 is 28 February 2026 as Excel counts, 61 the first of March 1900.
  expect(told).toContain('<v>46081</v>');
  expect(told).toContain('<v>61</v>');
  expect(told).toContain('<c><v>-3.5</v></c><');
});

it('the directory of a ZIP file says where each file stands', () => {
  const zip = zipFile([
    { name: 'een.csv', content: Buffer.from('a;b') },
    { name: 'twée.csv', content: Buffer.from('c;d') },
  ]);
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  expect(zip.readUInt16LE(end + 10)).toBe(2);
  let at = zip.readUInt32LE(end + 16);
  for (const name of ['een.csv', 'twée.csv']) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const length = zip.readUInt16LE(at + 28);
    expect(zip.subarray(at + 46, at + 46 + length).toString()).toBe(name);
    const begin = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(begin)).toBe(0x04034b50);
    expect(zip.readUInt32LE(begin + 14)).toBe(zip.readUInt32LE(at + 16));
    at += 46 + length;
  }
  expect(at).toBe(end);
});

it('all tables leave as CSV for who administers', async () => {
  const org = await make.organisation();
  await make.activity(org, { title: '=1+1' });
  const { bytes } = await fetchFile(org, 'export.zip', org.admin.cookie);
  const files = unzipped(bytes);
  expect(files.size).toBeGreaterThan(35);
  expect(files.get('activity.csv')).toContain(";'=1+1;");
  expect(files.get('theme.csv')).toContain('Meedenken');
  expect([...files.keys()].join()).not.toMatch(/user_|api_key|job|invitation/);
});

it('what is in the bin is in no list', async () => {
  const org = await make.organisation();
  const id = await make.activity(org, { title: 'Weg ermee' });
  await make.inOrganisation(org.id, (client) =>
    client.query('update activity set deleted_at = now() where id = $1', [id]),
  );
  expect((await fetchFile(org, 'export.csv')).bytes.toString()).not.toContain('Weg ermee');
});
