import type { Tx } from '../../../platform/database.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { findPerson, peopleHolding } from '../../people/index.ts'
import type { InvoiceDetail } from '../detail.db.ts'

/**
 * The member whose yes is the only way on, and where to reach them: there is no second administrator for this
 * invoice.
 */
export type OnlyAdministrator = { readonly name: string; readonly email: string | null }

/**
 * Whom to ask when nobody else of the administration can approve this invoice: not the visitor, nor the member it is
 * of.
 * Undefined when there is somebody else.
 */
export async function onlyAdministrator(
  tx: Tx,
  visit: CooperativeVisit,
  { memberPerson, memberName: name }: Pick<InvoiceDetail, 'memberPerson' | 'memberName'>,
): Promise<OnlyAdministrator | undefined> {
  const { cooperativeId, personId } = visit.actor
  const others = (await peopleHolding(tx, cooperativeId, ['administrator'])).filter(
    ({ id }) => id !== personId && id !== memberPerson,
  )
  if (others.length > 0) return undefined
  const member = await findPerson(tx, memberPerson)
  return { name, email: member?.email ?? null }
}

/** That the visitor is alone, whom to ask, and what the board can do. */
export function onlyYou(visit: CooperativeVisit, { name, email }: OnlyAdministrator): string {
  const words = visit.text.salesPages.approvals
  return email === null ? words.onlyYouNoMail({ name }) : words.onlyYou({ name, email })
}
