import { CliError } from './cli-command.ts'

/** How far work is: so many of so many, where that is known beforehand. */
type Far = { readonly done: number; readonly of?: number }

/** What work is given: it tells how far it is, and stops by the signal with nothing half done. */
export type Following = { readonly tell: (far: Far) => void; readonly signal: AbortSignal }

/** Work that is done within it says nothing. */
const QUIET_MILLISECONDS = 1_000
const STOPPED_BY_HAND = 130

/**
 * Does work that can take long: how far it is stands on standard error once it takes over a second, on a terminal in
 * one line that changes, elsewhere a line each ten seconds. Ctrl-C stops it.
 *
 * @param what is counted, in English: `rows`
 * @throws CliError (130) when it was stopped
 */
export async function followed<T>(
  what: string,
  work: (following: Following) => Promise<T>,
  out: { readonly isTTY?: boolean; write(text: string): unknown } = process.stderr,
): Promise<T> {
  const stop = new AbortController()
  const onSignal = () => {
    out.write(said && out.isTTY ? '\nStopping …\n' : 'Stopping …\n')
    stop.abort()
  }
  const every = out.isTTY ? QUIET_MILLISECONDS : 10 * QUIET_MILLISECONDS
  let told = performance.now() - every + QUIET_MILLISECONDS
  let said = false
  const tell = ({ done, of }: Far) => {
    if (performance.now() - told < every) return
    told = performance.now()
    said = true
    const count = (many: number) => many.toLocaleString('en')
    const far = of === undefined ? count(done) : `${count(done)} of ${count(of)}`
    out.write(out.isTTY ? `\r${far} ${what} ` : `${far} ${what}\n`)
  }
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  try {
    return await work({ tell, signal: stop.signal })
  } catch (error) {
    if (stop.signal.aborted) throw new CliError('stopped; nothing is left of it.', STOPPED_BY_HAND)
    throw error
  } finally {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    if (said && out.isTTY && !stop.signal.aborted) out.write('\n')
  }
}
