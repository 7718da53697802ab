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

/** Who said no to this draft and what they wrote, as long as nobody changed it since; undefined when nobody did. */
export function disagreementIn(
  events: readonly Pick<InvoiceEvent, 'kind' | 'words' | 'by'>[],
): { readonly by: InvoiceEvent['by']; readonly words: string } | undefined {
  const last = events.at(-1)
  return last?.kind === 'disagreed' ? { by: last.by, words: last.words } : undefined
}
