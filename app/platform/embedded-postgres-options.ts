/** Tests open many connections at once, and their folder lies in memory. */
const throwAway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  max_wal_size: '128MB',
  min_wal_size: '32MB',
  // In the folder itself, so that nothing of it is left in /dev/shm when a test run is killed.
  dynamic_shared_memory_type: 'mmap',
}

/**
 * The settings the embedded server starts with: a Unix socket and nothing else, little memory while
 * idle, and a log that holds no row of anybody.
 *
 * @param run folder of the socket
 * @param durable false trades safety for speed, for throw-away databases only
 */
export function serverOptions(run: string, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${run.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '64MB',
    jit: 'off',
    // No helper processes that idle: the data of a co-op is in memory anyway.
    io_method: 'sync',
    max_wal_senders: '0',
    wal_level: 'minimal',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',
    // Refused rows and their values are for the caller to see, not for a log file.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(durable ? {} : throwAway),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
