import { importOrganisation } from '@cadans/contracts/calls/exports';
import type { Restored } from '@cadans/contracts/exports';
import { addressOf } from '../../api/address';
import { send } from '../../api/send';

const TYPE = 'application/gzip';

/** Sends a complete export, compressed: a twentieth goes over the line. */
export async function sendExport(file: File): Promise<Restored> {
  const { method, path } = importOrganisation;
  return (await send(method, addressOf(path), { body: await compressed(file) })) as Restored;
}

async function compressed(file: File): Promise<Blob> {
  if (file.name.endsWith('.gz')) return new Blob([file], { type: TYPE });
  const packed = new Response(file.stream().pipeThrough(new CompressionStream('gzip')));
  return new Blob([await packed.arrayBuffer()], { type: TYPE });
}
