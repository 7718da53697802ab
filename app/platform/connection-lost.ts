const LOST_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])

/** Whether something failed because the database went away or is not there yet: it may go well a moment later. */
export function isConnectionLost(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isConnectionLost)
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string }
  // Class 08 and 57P (PostgreSQL, appendix A): connection exceptions; the server shuts down, crashed or starts up.
  if (code !== undefined && (LOST.has(code) || /^(08|57P)/.test(code))) return true
  return LOST_WORDS.test(message)
}

/**
 * From here on a promise that nobody waits for and that lost the database is told and goes by. Anything else that
 * nobody waits for is a bug, and ends the process as it always did.
 *
 * @param log called with one line
 */
export function surviveLostConnections(log: (line: string) => void): void {
  process.on('unhandledRejection', (reason) => {
    if (!isConnectionLost(reason)) throw reason
    log(`the database went away for a moment: ${(reason as Error).message}`)
  })
}
