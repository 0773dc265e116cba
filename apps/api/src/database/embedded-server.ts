import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './embedded/binaries.js';
import { type Cluster, readOrMakeCluster } from './embedded/cluster-file.js';
import { prepareDataFolder } from './embedded/data-folder.js';
import { type Hold, holdServer } from './embedded/hold-server.js';
import { initialiseCluster } from './embedded/initialise-cluster.js';
import { interruptPostmaster, stopPostmaster } from './embedded/postmaster.js';
import { attachOrStart, type Launch } from './embedded/start-postmaster.js';

/** The real PostgreSQL that comes with Cadans, running on a folder of its own. */
export interface EmbeddedServer {
  /** A superuser on the database `postgres`: for provisioning and backup, never for the API. */
  superuserUrl: string;
  port: number;
  folder: string;
  passwords: Cluster['passwords'];
  /** The server already ran: an earlier process was killed and left it behind. */
  attached: boolean;
  /** Stops PostgreSQL cleanly, also one that was attached to: the owner stops it. */
  stop(): Promise<void>;
}

/** What a start may be told. */
export interface EmbeddedServerOptions {
  /** Where the data lives; see `prepareDataFolder` for the default. */
  folder?: string | undefined;
  /** False only for throw-away test data: much faster, but not safe against a crash of the machine. */
  durable?: boolean;
}

/**
 * Starts PostgreSQL on a folder, or attaches to the one a killed process left running there. Refused when
 * another living process owns it. A server that dies is started again, on the same port.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions = {}): Promise<EmbeddedServer> {
  const durable = options.durable ?? true;
  const place = prepareDataFolder(options.folder);
  const binaries = findBinaries(place);
  const cluster = await readOrMakeCluster(place.folder);
  const data = initialiseCluster(place, binaries, cluster.passwords.postgres, durable);
  const launch: Launch = { ...place, data, postgres: binaries.postgres, cluster, durable };
  const { url, port, attached } = await attachOrStart(launch);
  const end = await keepHeld(launch, url);
  return {
    superuserUrl: url,
    port,
    folder: place.folder,
    passwords: cluster.passwords,
    attached,
    stop: end,
  };
}

/** Holds the server; when it dies under us, brings it back and holds it again. Returns how to stop it. */
async function keepHeld(launch: Launch, url: string): Promise<() => Promise<void>> {
  let stopping = false;
  let reviving: Promise<void> | undefined;
  const onLost = () => {
    if (!stopping) reviving = revive();
  };
  let hold: Hold = await holdServer(url, launch.folder, onLost);
  async function revive(): Promise<void> {
    while (!stopping) {
      try {
        hold = await holdServer((await attachOrStart(launch)).url, launch.folder, onLost);
        return;
      } catch {
        await sleep(1000);
      }
    }
  }
  // A process that gives up without stop() takes the server along; only a killed one leaves it behind.
  const onExit = () => interruptPostmaster(launch.data);
  process.once('exit', onExit);
  return async () => {
    stopping = true;
    process.off('exit', onExit);
    await reviving;
    // Still held while it stops: a start of the same folder at this moment waits, then starts its own.
    await stopPostmaster(launch.data);
    await hold.release();
  };
}
