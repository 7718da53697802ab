import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Member } from './members.ts'

/** Another member, as who works together with them knows them. */
export type FellowMember = Pick<Member, 'id' | 'name' | 'leftOn'>

/** The names of the members of one's own co-operative, for who works together with one of them. Who left has a day. */
export async function fellowMembers(tx: Tx): Promise<FellowMember[]> {
  const { rows } = await sql<{ id: Id<'member'>; name: string; leftOn: Day | null }>`
    select id, name, left_on as "leftOn" from fellow_members()`.execute(tx)
  return rows.map(({ id, name, leftOn }) => ({ id, name, leftOn: leftOn ?? undefined }))
}

/** The members of whom a yes on paper may be noted, for administration and board: without e-mail and passkey. */
export async function membersOnPaper(tx: Tx): Promise<ReadonlySet<Id<'member'>>> {
  const { rows } = await sql<{ id: Id<'member'> }>`select members_on_paper() as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
