/** What tests need and nobody else may have: nothing waits for the disk, and several applications run at once. */
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 };

/**
 * PostgreSQL's settings, given on the command line so that they also hold for data made by an earlier version.
 * Modest on purpose: the API and PostgreSQL together stay under 250 MB when idle. A server of one's own
 * (DATABASE_URL) is the way to more.
 *
 * @param durable false for throw-away test data only: a crash of the machine may then damage it.
 */
export function serverSettings(port: number, durable: boolean): string[] {
  const settings = {
    // Reached over loopback only, and by nobody through a socket file.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 60,
    shared_buffers: '64MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '512MB',
    // Each helper process costs memory; none of these features is used.
    io_method: 'sync',
    max_parallel_workers_per_gather: 0,
    max_logical_replication_workers: 0,
    max_wal_senders: 0,
    autovacuum_max_workers: 2,
    jit: 'off',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Refused statements are the API's to log; here they would only store personal data in a file.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    ...(durable ? {} : THROW_AWAY),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
