import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { broughtBy, type Brought } from '../../pots/index.ts'
import { settledOf, type Settled } from './home.db.ts'

/** Something that happened to money for a member's work, with what it did to the pot. Cents. */
export type News = Settled & Omit<Brought, 'settlementId'>

/** The latest that happened to money for a member's work. */
export async function newsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly News[]> {
  const settled = await settledOf(tx, cooperativeId, memberId)
  const ids = settled.map(({ id }) => id)
  const brought = await broughtBy(tx, cooperativeId, ids)
  return settled.map((one) => ({
    ...one,
    ...(brought.find(({ settlementId }) => settlementId === one.id) ?? NOTHING),
  }))
}

const NOTHING = { toPot: 0n, above: 0n, aboveTo: null, outSince: 0n }
