/** What runs longer than a request may take, until who asked for it comes back for it. */
import { randomBytes } from 'node:crypto'
import { asLongWork, Stopped, type LongWork } from '../platform/long-work.ts'
import type { LongAbout } from './route.ts'
import type { CooperativeVisit } from './visit.ts'

/** How long an answer is kept for who went away. */
const KEPT_MILLISECONDS = 10 * 60_000
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
  outcome: Outcome | undefined
  /** Who waited is on the way to its own address, where it is handed over. */
  collected: boolean
}

type Outcome = { readonly response: Response } | { readonly error: unknown }

export type LongWorks = {
  /**
   * Gives the answer when it is there within a second, else what runs. Who asks for the same page while it runs waits
   * for the same; a form is always carried out by itself.
   *
   * @throws what the work throws
   */
  begin(visit: CooperativeVisit, about: LongAbout, make: () => Promise<Response>): Promise<Response | Running>
  /** What runs for this visitor under an id. */
  find(visit: CooperativeVisit, id: string): Running | undefined
  /** Hands the page over at its own address to who comes from where they waited: nobody else gets old figures. */
  collect(one: Running): void
  /** The answer: undefined while it still runs. Again for what a form came to. @throws what the work threw */
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
    if (!isKeptAnswer(kept)) all.delete(one.id)
    return answerOf(kept.outcome)
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
      collected: false,
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
      const asked = [...all.values()].filter((one) => isSame(one, visit))
      const ready = asked.find(({ outcome, collected }) => outcome !== undefined && collected)
      if (ready) return take(ready)!
      const one = asked.find(({ outcome }) => outcome === undefined) ?? started(visit, about, make)
      await (patience === undefined ? one.done : Promise.race([one.done, passed(patience)]))
      if (!one.outcome) return one
      all.delete(one.id)
      return answerOf(one.outcome)
    },
    collect: (one) => {
      const kept = all.get(one.id)
      if (kept) kept.collected = true
    },
    find: (visit, id) => {
      const one = all.get(id)
      return one?.whose === whoseOf(visit) ? one : undefined
    },
    take,
  }
}

/**
 * What a form came to stays to be looked at again, in a second tab too: where to go on, what was wrong, or the file
 * that it made, which may not have been saved the first time. What is asked for at an address of its own is made anew
 * there.
 */
function isKeptAnswer({ method, outcome }: Kept): boolean {
  return method !== 'GET' && outcome !== undefined && 'response' in outcome
}

/** Each who waited gets one of their own: an answer can be read once. */
function answerOf(outcome: Outcome): Response {
  if ('error' in outcome) throw outcome.error
  return outcome.response.clone()
}

/** The same page for the same person. A form is never another's, also when it is sent to the same address. */
function isSame({ method, address, whose }: Kept, visit: CooperativeVisit): boolean {
  const isPage = method === 'GET' && visit.request.method === 'GET'
  return isPage && address === addressOf(visit) && whose === whoseOf(visit)
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
