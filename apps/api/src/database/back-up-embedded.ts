import { join } from 'node:path';
import { backUp } from './backup.js';
import { readOrMakeCluster } from './embedded/cluster-file.js';
import { prepareDataFolder } from './embedded/data-folder.js';
import { runningPostmaster } from './embedded/postmaster.js';
import { superuserUrl } from './embedded/start-postmaster.js';
import { startEmbeddedServer } from './embedded-server.js';

/** Backs up the embedded server: the running one as it is, else one started for the purpose. */
export async function backUpEmbedded(wanted?: string): Promise<string> {
  const { folder } = prepareDataFolder(wanted);
  const running = runningPostmaster(join(folder, 'data'));
  if (running) return backUp(folder, superuserUrl(await readOrMakeCluster(folder), running.port));
  const server = await startEmbeddedServer({ folder });
  try {
    return await backUp(folder, server.superuserUrl);
  } finally {
    await server.stop();
  }
}
