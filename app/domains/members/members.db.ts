import { sql, type Selectable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import { readOnce } from '../../platform/read-once.ts'
import type { MemberTable } from '../../platform/schema.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Member } from './members.ts'

/** The register of members: current ones first, then who left, each by name. */
export async function membersOf(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<readonly Member[]> {
  const rows = await tx
    .selectFrom('member')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy((eb) => eb('left_on', 'is not', null))
    .orderBy('name')
    .execute()
  return rows.map(memberOf)
}

/** Whether anybody is or was a member, as far as whoever asks may see. */
export async function someMember(tx: Tx, cooperativeId: Id<'cooperative'>): Promise<boolean> {
  const found = await tx
    .selectFrom('member')
    .select('id')
    .where('cooperative_id', '=', cooperativeId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** A member, when whoever asks may see them. */
export async function memberById(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'member'>,
): Promise<Member | undefined> {
  const row = await rowOf(tx, cooperativeId, id).executeTakeFirst()
  return row && memberOf(row)
}

/** The same, of whom nobody else changes the membership until the transaction ends. */
export async function holdMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'member'>,
): Promise<Member | undefined> {
  const row = await rowOf(tx, cooperativeId, id).forUpdate().executeTakeFirst()
  return row && memberOf(row)
}

function rowOf(tx: Tx, cooperativeId: Id<'cooperative'>, id: Id<'member'>) {
  return tx.selectFrom('member').selectAll().where('cooperative_id', '=', cooperativeId).where('id', '=', id)
}

/** The membership of a person in a co-operative, current or ended. */
export function memberOfPerson(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
): Promise<Member | undefined> {
  return readOnce(tx, `member of person ${cooperativeId} ${personId}`, async () => {
    const row = await tx
      .selectFrom('member')
      .selectAll()
      .where('cooperative_id', '=', cooperativeId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row && memberOf(row)
  })
}

/** Enters somebody in the register, at a moment. */
export async function insertMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  member: Member,
  enteredAt: Date,
): Promise<void> {
  await tx
    .insertInto('member')
    .values({
      cooperative_id: cooperativeId,
      id: member.id,
      person_id: member.personId,
      name: member.name,
      first_name: member.firstName,
      joined_on: member.joinedOn,
      left_on: member.leftOn ?? null,
      entered_at: enteredAt,
    })
    .execute()
}

/** From which day the terms of who left count: their last day, or the day on which that was written down, if later. */
export async function leftAsKnown(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Day | undefined> {
  const { rows } = await sql<{ day: Day | null }>`
    select left_as_known(m) as day from member m
    where m.cooperative_id = ${cooperativeId} and m.id = ${memberId}`.execute(tx)
  return rows[0]?.day ?? undefined
}

/** Changes what the register says of a member, at a moment. The database keeps what it said before. */
export async function updateMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  member: Member,
  enteredAt: Date,
): Promise<void> {
  await tx
    .updateTable('member')
    .set({
      name: member.name,
      first_name: member.firstName,
      joined_on: member.joinedOn,
      left_on: member.leftOn ?? null,
      entered_at: enteredAt,
      // Told of an end that is there no more.
      ...(member.leftOn === undefined ? { told_of_end_at: null, told_of_end_by: null } : {}),
    })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', member.id)
    .execute()
}

function memberOf(row: Selectable<MemberTable>): Member {
  return {
    id: row.id as Id<'member'>,
    personId: row.person_id as Id<'person'>,
    name: row.name,
    firstName: row.first_name,
    joinedOn: row.joined_on,
    leftOn: row.left_on ?? undefined,
  }
}
