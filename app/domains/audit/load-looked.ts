import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import { papersBehind } from './load-papers.ts'
import { looksOf, type Look } from './look.db.ts'

/** Whether a paper of an entry was opened: the first time, not at all, or there is none to open. */
export type Looked = Look | 'not-opened' | 'no-paper'

/** For each entry of a sample whether the committee opened a paper of it. For who is of the committee. */
export async function lookedAt(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  auditId: Id<'audit'>,
  sample: readonly { readonly id: Id<'entry'> }[],
): Promise<ReadonlyMap<Id<'entry'>, Looked>> {
  const looks = await looksOf(tx, cooperativeId, auditId)
  const papers = await papersBehind(
    tx,
    cooperativeId,
    sample.map(({ id }) => id),
  )
  return new Map(
    sample.map(({ id }) => {
      const first = looks.find(({ entryId }) => entryId === id)
      return [id, first ?? ((papers.get(id) ?? []).length === 0 ? 'no-paper' : 'not-opened')]
    }),
  )
}

/** Of how many entries no paper was opened, though there is one; and how many have one. */
export function openedOf(looked: ReadonlyMap<Id<'entry'>, Looked>): { unopened: number; all: number } {
  const all = [...looked.values()].filter((one) => one !== 'no-paper')
  return { unopened: all.filter((one) => one === 'not-opened').length, all: all.length }
}
