/** Who does as work what somebody searches for or asks. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { searchWords } from './search-words.ts'

/** A member with a business that does it, and where that stands: so that the page can say why. */
export type WhoDoesIt = {
  readonly businessId: Id<'business'>
  readonly tradeName: string
  readonly memberId: Id<'member'>
  readonly member: string
  /** Of its public page, when it has one. */
  readonly slug: string | null
  /** The trade, the name, a service or product it shows, or the words of its page. */
  readonly foundIn: 'trade' | 'name' | 'offer' | 'page'
  readonly said: string
}

/**
 * The businesses of today whose trade, name or shop window holds the words, or looks like them, by name.
 *
 * @param anyWord one word of many is enough
 */
export async function whoDoesIt(
  tx: Tx,
  words: string,
  today: Day,
  { anyWord = false }: { readonly anyWord?: boolean } = {},
): Promise<readonly WhoDoesIt[]> {
  const { rows } = await sql<WhoDoesIt>`
    select business_id as "businessId", trade_name as "tradeName", member_id as "memberId", member, slug,
      found_in as "foundIn", said
    from businesses_by_words(${words}, ${searchWords(words)}::text[], ${anyWord}, ${today})`.execute(tx)
  return rows
}
