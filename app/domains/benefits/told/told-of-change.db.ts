import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Language } from '../../../text/index.ts'
import type { Id } from '../../../values/id.ts'

/** What a municipality changed. */
export type Change =
  | { readonly kind: 'permission'; readonly id: Id<'benefit-permission'> }
  | { readonly kind: 'agreement'; readonly id: Id<'policy-version'> }

/** A member who is to hear of it and has no mail about it yet. */
export type Untold = { readonly email: string; readonly language: Language; readonly firstName: string }

/** Whom a change is about and who was not told by mail yet: those with an address. For the job. */
export async function untoldOf(tx: Tx, { kind, id }: Change): Promise<Untold[]> {
  const { rows } = await sql<Untold>`
    select email, language, first_name as "firstName" from told_of_change(${kind}, ${id})`.execute(tx)
  return rows
}
