import { AsyncLocalStorage } from 'node:async_hooks'

/** How much of a piece of work is done: 3,200 of 10,000. */
export type HowFar = { readonly done: number; readonly of: number }

/** Work that somebody waits for: how far it is, and whether they still want it. */
export type LongWork = { readonly signal: AbortSignal; howFar: HowFar | undefined }

/** Somebody stopped what they waited for. Nothing of it is kept. */
export class Stopped extends Error {
  override name = 'Stopped'
}

const current = new AsyncLocalStorage<LongWork>()

/** Does something that can be stopped. Each transaction in it ends when it is, and is not kept. */
export function asLongWork<T>(work: LongWork, run: () => Promise<T>): Promise<T> {
  return current.run(work, run)
}

/** What stops the work in which this is asked; undefined when nobody waits for it in that way. */
export function stopSignal(): AbortSignal | undefined {
  return current.getStore()?.signal
}

/** Whether who waits stopped it: for work of many parts that each stand by themselves, which then ends after one. */
export function isStopped(): boolean {
  return stopSignal()?.aborted ?? false
}

/** Does a part that stands by itself to its end, also when the whole is stopped meanwhile. */
export function finishing<T>(part: () => Promise<T>): Promise<T> {
  return current.exit(part)
}

/**
 * Tells how far the work is, for who waits for it. Between two pieces of it, so that it can be stopped there.
 *
 * @throws Stopped when they do not want it any more
 */
export function tellHowFar(done: number, of: number): void {
  const work = current.getStore()
  if (!work) return
  work.signal.throwIfAborted()
  work.howFar = { done, of }
}
