import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/** Another application that may be of the same person. */
export type Lookalike = {
  /** The one that looks like it. */
  readonly of: Id<'application'>
  readonly id: Id<'application'>
  readonly name: string
  readonly receivedAt: Date
  /** Whether a mail about the one goes to the address of the other. */
  readonly sameAddress: boolean
}

/**
 * Applications that look like one that goes on: the same address, the same number however it was written, or the same
 * name in any case; the latest first. One that was ended as the second of two is none. For who guides them: another
 * reads no contact, and who fills in the public form is told nothing.
 *
 * @param only of this one; absent: of all that go on
 */
export async function lookalikes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  only?: Id<'application'>,
): Promise<readonly Lookalike[]> {
  const { rows } = await sql<Lookalike>`
    with known as materialized (
      select a.id, a.name, a.received_at, a.ended_on, a.twice, lower(trim(a.name)) as called, lower(c.email) as email,
        right(regexp_replace(c.phone, '\\D', '', 'g'), ${NUMBER_DIGITS}) as phone
      from application a
      join application_contact c on c.cooperative_id = a.cooperative_id and c.application_id = a.id
      where a.cooperative_id = ${cooperativeId}),
    goes_on as (select * from known where ended_on is null and id = coalesce(${only ?? null}, id)),
    pair as (
      select one.id as of, other.id from goes_on one join known other on other.called = one.called
      union
      select one.id, other.id from goes_on one join known other on one.email <> '' and other.email = one.email
      union
      select one.id, other.id from goes_on one join known other
        on length(one.phone) = ${NUMBER_DIGITS} and other.phone = one.phone)
    select pair.of, other.id, other.name, other.received_at as "receivedAt",
      one.email <> '' and one.email = other.email as "sameAddress"
    from pair join known one on one.id = pair.of join known other on other.id = pair.id and not other.twice
    where pair.id <> pair.of
    order by other.received_at desc, other.id`.execute(tx)
  return rows
}

/** A Dutch number has so many digits behind its 0 or its +31. */
const NUMBER_DIGITS = 9
