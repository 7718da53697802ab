/** What runs longer than a request may take, until who asked for it comes back for it. */
import { randomBytes } from 'node:crypto'
import { asLongWork, Stopped, type LongWork } from '../platform/long-work.ts'
import type { LongAbout } from './route.ts'
import type { CooperativeVisit } from './visit.ts'

/** How long an answer is kept for who went away. */
const KEPT_MILLISECONDS = 10 * 60_000
/** What one person may have running at the same time; one more joins the oldest. */
const MOST = 3

/** Something that runs for somebody, or an answer that waits for them. */
export type Running = LongWork & {
  readonly id: string
  readonly about: LongAbout
  readonly method: string
  /** Where it was asked for. */
  readonly address: string
  isDone(): boolean
  /** Ends it, and is there when nothing of it runs any more. */
  stop(): Promise<void>
}

type Kept = Running & {
  readonly whose: string
  readonly done: Promise<void>
  outcome: { readonly response: Response } | { readonly error: unknown } | undefined
}

export type LongWorks = {
  /**
   * Gives the answer when it is there within a second, else what runs. Who asks for the same page again meanwhile gets
   * what runs already, and after it what it brought, once.
   *
   * @throws what the work throws
   */
  begin(visit: CooperativeVisit, about: LongAbout, make: () => Promise<Response>): Promise<Response | Running>
  /** What runs for this visitor under an id. */
  find(visit: CooperativeVisit, id: string): Running | undefined
  /** The answer, once: undefined while it still runs. @throws what the work threw */
  take(one: Running): Response | undefined
}

/**
 * Keeps them in this process: when it stops, what runs stops with it, and nothing of it is kept.
 *
 * @param patience milliseconds within which an answer is simply given; undefined: however long it takes
 */
export function longWorks(patience: number | undefined): LongWorks {
  const all = new Map<string, Kept>()

  function take(one: Running): Response | undefined {
    const kept = all.get(one.id)
    if (!kept?.outcome) return undefined
    all.delete(one.id)
    if ('error' in kept.outcome) throw kept.outcome.error
    return kept.outcome.response
  }

  function started(visit: CooperativeVisit, about: LongAbout, make: () => Promise<Response>): Kept {
    const stopping = new AbortController()
    const work: LongWork = { signal: stopping.signal, howFar: undefined }
    const making = asLongWork(work, make)
    const done = making.then(
      (response) => void (kept.outcome = { response }),
      (error: unknown) => void (kept.outcome = { error }),
    )
    const kept: Kept = Object.assign(work, {
      id: randomBytes(12).toString('base64url'),
      about,
      method: visit.request.method,
      address: addressOf(visit),
      whose: whoseOf(visit),
      done,
      outcome: undefined,
      isDone: () => kept.outcome !== undefined,
      stop: async () => {
        stopping.abort(new Stopped())
        await done
      },
    })
    all.set(kept.id, kept)
    void done.then(() => setTimeout(() => all.delete(kept.id), KEPT_MILLISECONDS).unref())
    return kept
  }

  return {
    async begin(visit, about, make) {
      const theirs = [...all.values()].filter(({ whose }) => whose === whoseOf(visit))
      const same = theirs.find(
        ({ method, address }) =>
          method === 'GET' && visit.request.method === method && address === addressOf(visit),
      )
      const running = theirs.filter(({ outcome }) => outcome === undefined)
      const one = same ?? (running.length < MOST ? started(visit, about, make) : running[0]!)
      await (patience === undefined ? one.done : Promise.race([one.done, passed(patience)]))
      return take(one) ?? one
    },
    find: (visit, id) => {
      const one = all.get(id)
      return one?.whose === whoseOf(visit) ? one : undefined
    },
    take,
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

/** Nobody else, and not the same person in another co-operative. */
function whoseOf({ actor }: CooperativeVisit): string {
  return `${actor.cooperativeId} ${actor.personId}`
}

function addressOf({ url }: CooperativeVisit): string {
  return url.pathname + url.search
}
