import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import type { Id } from '../../values/id.ts'
import { followingId } from './following-id.ts'
import { mailInvoiceJob } from './invoice-jobs.ts'

/** What somebody put forward: which invoice, in which revision, of whom. */
export type PutForward = {
  readonly invoiceId: Id<'invoice'>
  readonly revision: number
  readonly memberPerson: Id<'person'>
}

/**
 * Asks for a mail to the member whose invoice somebody else put forward: their yes is waited for (decision 0015). Once
 * for each revision. Nothing when the member did it themselves.
 */
export async function askMember(tx: Tx, actor: PersonActor, of: PutForward): Promise<void> {
  const { invoiceId, revision, memberPerson } = of
  if (memberPerson === actor.personId) return
  const mailId = mailToAgree(invoiceId, revision)
  await enqueue(tx, mailInvoiceJob, actor.cooperativeId, { invoiceId, mailId, about: 'agreement' }, mailId)
}

/** The one mail that asks a member whether this revision of their invoice is right. */
export function mailToAgree(invoiceId: Id<'invoice'>, revision: number): Id<'mail'> {
  return followingId(invoiceId, `agree ${String(revision)}`)
}
