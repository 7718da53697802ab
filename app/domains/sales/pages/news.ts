import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'
import { broughtBy, latestMoves, type Brought, type Moved } from '../../pots/index.ts'
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

/** One piece of news: of an invoice, or of something else that was booked on the pot. */
export type PotNews =
  | { readonly of: 'invoice'; readonly news: News }
  | { readonly of: 'pot'; readonly moved: Moved }

/** The latest three of all that was booked on the money for a member's work, the last booked first. */
export async function latestNews(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<readonly PotNews[]> {
  const news = await newsOf(tx, cooperativeId, memberId)
  const moves = await latestMoves(tx, cooperativeId, memberId)
  const all = [
    ...news.map((one) => ({ of: 'invoice', news: one, at: one.settledAt }) as const),
    ...moves.map((moved) => ({ of: 'pot', moved, at: moved.bookedAt }) as const),
  ]
  return all.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 3)
}

const NOTHING = { toPot: 0n, above: 0n, aboveTo: null, outSince: 0n }
