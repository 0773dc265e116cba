import { ImportReading, readImportFile } from '@cadans/contracts/imports';
import { addressOf } from './address';
import { send } from './send';

/** How large a file may be, in bytes. */
export const LARGEST = 10 * 1024 * 1024;

/** What the window to choose a file shows first. What a file is, is found out by reading it, whatever it is called. */
export const IMPORT_ENDINGS: readonly string[] = ['.xlsx', '.csv', '.tsv', '.txt', '.ics', '.md', 'text/csv'];

/** Sends the bytes of a file to be read. It stays for a day. */
export async function uploadImportFile(organisationId: string, file: File): Promise<ImportReading> {
  const name = file.name.replace(/\p{Cc}/gu, '').slice(-255) || 'import.csv';
  const address = addressOf(readImportFile.path, { organisationId }, { name });
  return ImportReading.parse(
    await send('POST', address, { body: new Blob([file], { type: readImportFile.upload }) }),
  );
}
