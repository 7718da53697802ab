import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { readOnce } from '../../../platform/read-once.ts'
import type { Id } from '../../../values/id.ts'
import type { Statement } from './statement.ts'

/** A statement as the office follows it: whose, of which month, how far; nothing of what it says. */
export type Followed = Statement & {
  readonly name: string
  readonly personId: Id<'person'>
  readonly hasEmail: boolean
  readonly municipality: string
  /** Of the municipality on the street, now; empty when none is known. */
  readonly address: string
}

/** How many confirmed statements the office looks back at. */
const LATELY = 60

/**
 * The statements that wait for a member, those that are not with the municipality yet, and the latest that were
 * confirmed. For the administration and the coach.
 */
export function followed(tx: Tx, here: Id<'cooperative'>): Promise<Followed[]> {
  return readOnce(tx, `statements followed ${here}`, () => readFollowed(tx, here))
}

async function readFollowed(tx: Tx, here: Id<'cooperative'>): Promise<Followed[]> {
  const { rows } = await sql<Followed>`
    select s.id, s.member_id as "memberId", s.municipality_id as "municipalityId", s.month, s.version, s.delivery,
      s.sent_to as "sentTo", s.due_on as "dueOn", s.made_at as "madeAt", s.confirmed_at as "confirmedAt",
      s.withdrawn_at as "withdrawnAt", statement_is_replaced(s.cooperative_id, s.id) as replaced,
      m.name, m.person_id as "personId", p.email is not null as "hasEmail",
      g.name as municipality, g.address
    from statement s
    join member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
    join person p on p.id = m.person_id
    join municipality g on g.cooperative_id = s.cooperative_id and g.id = s.municipality_id
    where s.cooperative_id = ${here} and s.withdrawn_at is null
      and (s.confirmed_at is null
        or not (statement_is_settled(s.cooperative_id, s.id) or statement_is_replaced(s.cooperative_id, s.id))
        or s.id in (select l.id from statement l
          where l.cooperative_id = ${here} and l.confirmed_at is not null
          order by l.confirmed_at desc limit ${LATELY}))
    order by s.confirmed_at desc nulls first, s.due_on, m.name`.execute(tx)
  return rows
}
