import { sql, type Selectable } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { ConsentTable } from '../../../platform/schema.ts'
import type { Id } from '../../../values/id.ts'
import type { Consent, SharedField, SharingPurpose } from './consent.ts'

/** Somebody with whom the member who asks can share. */
export type Adviser = {
  readonly personId: Id<'person'>
  readonly purpose: SharingPurpose
  readonly name: string
}

/** With whom the member who asks can share: coaches here and case managers of the own municipality, by name. */
export async function advisersOfAsking(tx: Tx): Promise<Adviser[]> {
  const { rows } = await sql<Adviser>`
    select person_id as "personId", purpose, name from advisers_of_asking() order by purpose, name`.execute(
    tx,
  )
  return rows
}

/** The names of everybody with whom the member who asks ever shared. */
export async function namesSharedWith(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ personId: string; name: string }>`
    select person_id as "personId", name from people_shared_with()`.execute(tx)
  return new Map(rows.map(({ personId, name }) => [personId, name]))
}

/** The consents of a member that whoever asks may see, the latest first. */
export async function consentsOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
): Promise<Consent[]> {
  const rows = await tx
    .selectFrom('consent')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .where('member_id', '=', memberId)
    .orderBy('given_at', 'desc')
    .execute()
  return rows.map(consentOf)
}

/** Keeps a consent. */
export async function insertConsent(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  given: Omit<Consent, 'revokedAt' | 'endedBy' | 'fields'> & { readonly fields: readonly SharedField[] },
): Promise<void> {
  await tx
    .insertInto('consent')
    .values({
      cooperative_id: cooperativeId,
      id: given.id,
      member_id: given.memberId,
      person_id: given.personId,
      purpose: given.purpose,
      fields: [...given.fields],
      given_at: given.givenAt,
      until: given.until ?? null,
      revoked_at: null,
    })
    .execute()
}

/** From now on this consent opens nothing. */
export async function markRevoked(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'consent'>,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('consent')
    .set({ revoked_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

function consentOf(row: Selectable<ConsentTable>): Consent {
  return {
    id: row.id as Id<'consent'>,
    memberId: row.member_id as Id<'member'>,
    personId: row.person_id as Id<'person'>,
    purpose: row.purpose,
    fields: row.fields,
    givenAt: row.given_at,
    until: row.until ?? undefined,
    revokedAt: row.revoked_at ?? undefined,
    endedBy: row.ended_by ?? undefined,
  }
}
