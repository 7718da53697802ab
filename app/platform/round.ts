/** A round over many things, in which what fails for one keeps no other from its turn. */
import { isConnectionLost } from './connection-lost.ts'

/** So many failures are named; of more only how many there are. */
const NAMED = 20

export type Round = {
  /**
   * Does a part of the round. When it fails that is kept for the end; what it gave, or undefined when it failed.
   *
   * @param what what failed then, by id and never by name: it stands in the log and in the queue
   * @throws Error when the database went away: then the rest of the round would fail too
   */
  attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined>
  /** Ends the round. @throws AggregateError when something failed; it names each, and the job is tried again */
  end(): void
}

/** Begins a round. Whoever begins it ends it. */
export function beginRound(): Round {
  const failures: { what: string; error: unknown }[] = []
  return {
    async attempt(what, work) {
      try {
        return await work()
      } catch (error) {
        if (isConnectionLost(error)) throw error
        failures.push({ what, error })
        return undefined
      }
    },
    end() {
      if (failures.length === 0) return
      const named = failures.slice(0, NAMED).map(({ what, error }) => `${what} (${kindOf(error)})`)
      const more = failures.length > NAMED ? ['…'] : []
      throw new AggregateError(
        failures.map(({ error }) => error),
        `${failures.length} of the round failed: ${[...named, ...more].join('; ')}`,
      )
    },
  }
}

/** Our own errors name ids. What others throw may quote what they read, so of those only the kind and the code. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error.constructor === Error) return error.message
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? `${error.name} ${code}` : error.name
}
