import type { Change } from './changes.ts'
import type { InvoiceEvent } from './events.ts'

/**
 * What the administration changed in the invoice that waits for a yes, since it was last put forward by its member: of
 * each thing what it was then and what it is now, however often it was changed between. Empty when the administration
 * wrote the invoice itself.
 */
export function changesToAgree(events: readonly Pick<InvoiceEvent, 'kind' | 'changes'>[]): readonly Change[] {
  const since = events.findLastIndex(({ kind }) => kind === 'submitted' || kind === 'agreed')
  const together = new Map<string, Change>()
  for (const change of events.slice(since + 1).flatMap(({ changes }) => changes)) {
    const key = change.what === 'line' ? `${change.line} ${change.part}` : change.what
    const first = together.get(key)
    together.set(key, first ? { ...change, from: first.from } : change)
  }
  return [...together.values()].filter(({ from, to }) => from !== to)
}

/** What the member wrote who said no to this draft, as long as nobody changed it since; undefined when they did not. */
export function disagreementIn(events: readonly Pick<InvoiceEvent, 'kind' | 'words'>[]): string | undefined {
  const last = events.at(-1)
  return last?.kind === 'disagreed' ? last.words : undefined
}
