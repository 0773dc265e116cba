import { ImportReading, readImportFile } from '@cadans/contracts/imports';
import { addressOf } from './address';
import { send } from './send';

/** How large a file may be, in bytes. */
export const LARGEST = 10 * 1024 * 1024;

/** Whether a file may be a table as text; what it is, is found out by reading it. */
export const mayBeTable = ({ name, type }: File): boolean =>
  /\.(csv|tsv|txt)$/i.test(name) || type.startsWith('text/');

/** Sends the bytes of a file to be read. It stays for a day. */
export async function uploadImportFile(organisationId: string, file: File): Promise<ImportReading> {
  const name = file.name.replace(/\p{Cc}/gu, '').slice(-255) || 'import.csv';
  const address = addressOf(readImportFile.path, { organisationId }, { name });
  // Windows with Excel calls a CSV a spreadsheet; what it is, is found out by reading it.
  return ImportReading.parse(
    await send('POST', address, { body: new Blob([file], { type: readImportFile.upload }) }),
  );
}
