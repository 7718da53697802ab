import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Id } from '../../../values/id.ts'

/** A municipality whose people sign in with the account of their own office. */
export type SignInOffered = {
  readonly municipalityId: Id<'municipality'>
  readonly name: string
}

/** All of them, by name; for who is not signed in. One name once per co-operative that works with it. */
export async function signInsOffered(tx: Tx): Promise<SignInOffered[]> {
  const { rows } = await sql<SignInOffered>`
    select m.id as "municipalityId", m.name from municipality_sign_in s
    join municipality m on m.cooperative_id = s.cooperative_id and m.id = s.municipality_id
    where s.ended_at is null order by m.name, m.id`.execute(tx)
  return rows
}

/** Where the people of a municipality sign in, with the secret as it is kept: sealed. */
export type MunicipalSignIn = {
  readonly cooperativeId: Id<'cooperative'>
  readonly municipalityId: Id<'municipality'>
  readonly issuer: string
  readonly clientId: string
  readonly sealedSecret: string
}

/** Where the people of one municipality sign in now; undefined when that is not set or ended. */
export async function signInOf(
  tx: Tx,
  municipalityId: Id<'municipality'>,
): Promise<MunicipalSignIn | undefined> {
  const { rows } = await sql<MunicipalSignIn>`
    select cooperative_id as "cooperativeId", municipality_id as "municipalityId", issuer, client_id as "clientId",
      sealed_secret as "sealedSecret"
    from municipality_sign_in where municipality_id = ${municipalityId} and ended_at is null`.execute(tx)
  return rows[0]
}

/** Whether a municipality is there at all, in this co-operative, and its name. */
export async function nameOfMunicipality(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  id: Id<'municipality'>,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('municipality')
    .select('name')
    .where('cooperative_id', '=', cooperativeId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.name
}

/** Sets where the people of a municipality sign in, in place of what was set before. */
export async function storeSignIn(
  tx: Tx,
  of: MunicipalSignIn,
  set: { readonly at: Date; readonly by: Id<'person'> },
): Promise<void> {
  const values = {
    issuer: of.issuer,
    client_id: of.clientId,
    sealed_secret: of.sealedSecret,
    set_at: set.at,
    set_by: set.by,
    ended_at: null,
  }
  await tx
    .insertInto('municipality_sign_in')
    .values({ cooperative_id: of.cooperativeId, municipality_id: of.municipalityId, ...values })
    .onConflict((conflict) => conflict.columns(['cooperative_id', 'municipality_id']).doUpdateSet(values))
    .execute()
}

/** Ends it; gives whether there was something to end. */
export async function endSignIn(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  at: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('municipality_sign_in')
    .set({ ended_at: at })
    .where('cooperative_id', '=', cooperativeId)
    .where('municipality_id', '=', municipalityId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export type AccountRefusal = 'not-invited' | 'has-other-roles' | 'not-linked'

/** Whose an account is that signed in at a municipality, or why nobody's. */
export async function caseManagerOfAccount(
  tx: Tx,
  { cooperativeId, municipalityId, issuer }: MunicipalSignIn,
  account: { readonly subject: string; readonly email: string },
): Promise<{ personId: Id<'person'> | null; refusal: AccountRefusal | null }> {
  const { rows } = await sql<{ personId: Id<'person'> | null; refusal: AccountRefusal | null }>`
    select person_id as "personId", refusal from case_manager_of_account(
      ${cooperativeId}, ${municipalityId}, ${issuer}, ${account.subject}, ${account.email})`.execute(tx)
  return rows[0]!
}

/** Since when the own account of the office is linked; undefined when none is. */
export async function linkedSince(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('municipal_account')
    .select('linked_at')
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.linked_at
}

/** Links an account to whoever asks. Gives false when they have one, or it is linked to somebody. */
export async function insertAccount(
  tx: Tx,
  of: {
    readonly cooperativeId: Id<'cooperative'>
    readonly personId: Id<'person'>
    readonly municipalityId: Id<'municipality'>
    readonly issuer: string
    readonly subject: string
    readonly at: Date
  },
): Promise<boolean> {
  const done = await tx
    .insertInto('municipal_account')
    .values({
      cooperative_id: of.cooperativeId,
      person_id: of.personId,
      municipality_id: of.municipalityId,
      issuer: of.issuer,
      subject: of.subject,
      linked_at: of.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Unlinks the account of whoever asks. */
export async function deleteAccount(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  personId: Id<'person'>,
): Promise<void> {
  await tx
    .deleteFrom('municipal_account')
    .where('cooperative_id', '=', cooperativeId)
    .where('person_id', '=', personId)
    .execute()
}

/** The municipality for which whoever asks is case manager now. */
export async function ownMunicipality(tx: Tx): Promise<Id<'municipality'> | undefined> {
  const { rows } = await sql<{ id: Id<'municipality'> | null }>`select asking_municipality() as id`.execute(
    tx,
  )
  return rows[0]?.id ?? undefined
}
