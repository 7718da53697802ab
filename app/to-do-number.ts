import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from './platform/clock.ts'
import type { Perform } from './platform/command.ts'
import type { ToDoNumber } from './web/to-do-number.ts'
import type { Reader } from './web/visit.ts'

/** So long a number is good when nothing was done in this process: another process may have done something. */
const GOOD_FOR = 60_000
/** A page waits so long for it at most; else it shows the last number, and the next page the right one. */
const PATIENCE = 100
/** After counting, so many times as long nothing is counted for that person. */
const REST = 20
/** Of so many people at once the number is kept. */
const MOST = 10_000

export type ToDoNumbers = ToDoNumber & {
  /** Something was done in a co-operative: its numbers are counted again when they are asked for. */
  changed(cooperativeId: string): void
}

/** `turn` tells after which change it was begun; `begun` and `took` in milliseconds. */
type Known = {
  count?: number
  turn: number
  begun: number
  took: number
  counting?: Promise<void> | undefined
}

/**
 * Keeps for a moment how many things each person must do, so that no page is slow by the number in its menu (decision
 * 0031). What is done in this process is counted at once, what another does within a minute; never for more than a
 * twentieth of the time, however large the co-operative.
 *
 * @param count counts anew
 * @param log told that counting failed; the page goes without the number
 */
export function toDoNumbers(
  count: (reader: Reader) => Promise<number>,
  clock: Clock,
  log: (line: string) => void,
): ToDoNumbers {
  const numbers = new Map<string, Known>()
  const turns = new Map<string, number>()
  const time = () => clock().at.getTime()
  const turnOf = (cooperativeId: string) => turns.get(cooperativeId) ?? 0

  function knownOf({ actor }: Pick<Reader, 'actor'>): Known {
    const key = [actor.cooperativeId, actor.personId, ...actor.roles].join(' ')
    const known = numbers.get(key) ?? { turn: -1, begun: -Infinity, took: 0 }
    if (numbers.size >= MOST) numbers.clear()
    numbers.set(key, known)
    return known
  }

  async function countAnew(reader: Reader, known: Known): Promise<void> {
    known.turn = turnOf(reader.actor.cooperativeId)
    known.begun = time()
    try {
      known.count = await count(reader)
    } catch (error) {
      log(`what ${reader.actor.personId} must do was not counted: ${(error as Error).message}`)
      delete known.count
    }
    known.took = time() - known.begun
    known.counting = undefined
  }

  return {
    async prepare(visit) {
      const known = knownOf(visit)
      const age = time() - known.begun
      if (known.turn === turnOf(visit.actor.cooperativeId) && age < GOOD_FOR) return
      if (age > known.took * REST) known.counting ??= countAnew(visit, known)
      if (!known.counting) return
      const enough = new AbortController()
      const { signal } = enough
      await Promise.race([known.counting, pause(PATIENCE, undefined, { signal }).catch(() => undefined)])
      enough.abort()
    },
    of: ({ actor }) => (actor.kind === 'person' ? knownOf({ actor }).count : undefined),
    keep(visit, counted) {
      Object.assign(knownOf(visit), {
        count: counted,
        turn: turnOf(visit.actor.cooperativeId),
        begun: time(),
      })
    },
    changed: (cooperativeId) => void turns.set(cooperativeId, turnOf(cooperativeId) + 1),
  }
}

/** The door, which tells that the numbers of a co-operative changed when something was done there. */
export function tellingDoor(door: Perform, numbers: Pick<ToDoNumbers, 'changed'>): Perform {
  return async (command, actor, input, commandId, isNoBsn) => {
    const outcome = await door(command, actor, input, commandId, isNoBsn)
    if (outcome.ok && 'cooperativeId' in actor && actor.cooperativeId !== undefined)
      numbers.changed(actor.cooperativeId)
    return outcome
  }
}
