import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'
import type { MemberAddress, MemberEntry } from './register.ts'

/** What the register said of each member, in order. */
export async function memberEntries(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
): Promise<readonly MemberEntry[]> {
  const rows = await tx
    .selectFrom('member_entry')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('member_id')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    memberId: row.member_id as Id<'member'>,
    name: row.name,
    firstName: row.first_name,
    joinedOn: row.joined_on,
    leftOn: row.left_on ?? undefined,
    enteredAt: row.entered_at ?? undefined,
  }))
}

/** Where members live and lived, of one or of all, in the order in which it was written down. */
export async function memberAddresses(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of?: Id<'member'>,
): Promise<readonly MemberAddress[]> {
  const rows = await tx
    .selectFrom('member_address')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .$if(of !== undefined, (query) => query.where('member_id', '=', of!))
    .orderBy('kept_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    memberId: row.member_id as Id<'member'>,
    since: row.since,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
  }))
}

/** Keeps where a member lives. */
export async function insertMemberAddress(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'member-address'>,
  { memberId, since, street, postcode, city }: MemberAddress,
  kept: { readonly by: Id<'person'>; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('member_address')
    .values({
      cooperative_id: cooperativeId,
      id,
      member_id: memberId,
      since,
      street,
      postcode,
      city,
      kept_by: kept.by,
      kept_at: kept.at,
    })
    .execute()
}
