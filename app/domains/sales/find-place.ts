import type { JobActor, PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { may } from '../../platform/permissions.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import type { VatMode } from '../cooperative/index.ts'
import { priced, type ContentRefusal } from './content-rules.ts'
import type { Customer } from './customer.ts'
import type { Content } from './invoice.ts'
import { customerOf } from './issue-row.ts'
import { personWorksIn, placeOf } from './place.db.ts'
import type { Totals } from './totals.ts'

export type PlaceRefusal = 'business-not-yours' | 'customer-not-found'

/** Where a draft belongs. */
export type Place = {
  readonly memberPerson: Id<'person'>
  readonly customer: Customer
  readonly vatMode: VatMode
}

/**
 * Finds out where a draft belongs and whether the actor may draft there: members for themselves in a business
 * they work in, the administration for every member, a job by the plan of one of them.
 */
export async function placeFor(
  tx: Tx,
  actor: PersonActor | JobActor,
  content: Content,
  today: Day,
): Promise<Result<Place, PlaceRefusal>> {
  const row = await placeOf(tx, actor.cooperativeId, content, today)
  if (!row || !row.works_there) return refuse('business-not-yours')
  if (actor.kind === 'person' && !may(actor, 'invoices.draft') && row.member_person !== actor.personId)
    return refuse('business-not-yours')
  if (!row.customer) return refuse('customer-not-found')
  return ok({
    memberPerson: row.member_person,
    customer: customerOf(row.customer),
    vatMode: row.mode,
  })
}

/** Adds up a draft where it belongs, or says why it cannot be one. */
export async function priceInPlace(
  tx: Tx,
  actor: PersonActor | JobActor,
  content: Content,
  today: Day,
): Promise<Result<Totals & { readonly place: Place }, PlaceRefusal | ContentRefusal>> {
  const place = await placeFor(tx, actor, content, today)
  if (!place.ok) return place
  const totals = priced(content, place.value)
  return totals.ok ? ok({ ...totals.value, place: place.value }) : totals
}

/** Whether the actor may keep customers of a business: who works there, and the administration. */
export async function mayServe(tx: Tx, actor: PersonActor, businessId: Id<'business'>): Promise<boolean> {
  return may(actor, 'customers.edit') || personWorksIn(tx, actor, businessId)
}
