import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { memberOfPerson } from '../members/index.ts'
import { giftsOf } from './gift.db.ts'
import type { Gift } from './gift.ts'
import { accountInFull, hoursKeptOf, lowestNow } from './hours.db.ts'
import type { Transfer } from './hours.ts'

/** The own account of hours; minutes. */
export type HoursInFull = {
  readonly me: Id<'member'>
  readonly name: string
  readonly balance: number
  readonly lowest: number
  /** Whether hours may be kept of this member: no municipality said no. */
  readonly agreed: boolean
  readonly transfers: readonly Transfer[]
  /** What was offered beside one of the two and waits. */
  readonly gifts: readonly Gift[]
}

/** What the own page and the own sheet show; undefined where no hours are kept, or for who is no member. */
export async function loadHours(
  tx: Tx,
  { cooperativeId, personId }: PersonActor,
  today: Day,
): Promise<HoursInFull | undefined> {
  const me = await memberOfPerson(tx, cooperativeId, personId)
  const lowest = await lowestNow(tx)
  if (!me || lowest === undefined) return undefined
  const agreed = await hoursKeptOf(tx, [me.id], today)
  const gifts = await giftsOf(tx, cooperativeId, me.id)
  return {
    me: me.id,
    name: me.name,
    lowest,
    agreed,
    gifts,
    ...(await accountInFull(tx, cooperativeId, me.id)),
  }
}
