import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import { followingId, type Id } from '../../values/id.ts'
import { mailInvoiceJob } from './invoice-jobs.ts'
import type { Share } from './split.ts'

/** What somebody put forward: which invoice, in which revision, and whose work it is. */
export type PutForward = {
  readonly invoiceId: Id<'invoice'>
  readonly revision: number
  readonly shares: readonly Pick<Share, 'memberId' | 'person' | 'leads'>[]
}

/**
 * Asks for a mail to each member with a share in an invoice that somebody else put forward: their yes is waited for
 * (decision 0015). Once for each revision. Nothing to who did it themselves.
 */
export async function askMembers(
  tx: Tx,
  actor: Pick<PersonActor, 'cooperativeId' | 'personId'>,
  { invoiceId, revision, shares }: PutForward,
): Promise<void> {
  for (const { memberId, person, leads } of shares) {
    if (person === actor.personId) continue
    const mailId = mailToAgree(invoiceId, revision, leads ? undefined : memberId)
    const asked = leads ? {} : { memberId }
    const payload = { invoiceId, mailId, about: 'agreement', ...asked } as const
    await enqueue(tx, mailInvoiceJob, actor.cooperativeId, payload, mailId)
  }
}

/** Asks for a mail to who leads an invoice: another with a share said no to this revision of it. Once for each. */
export async function tellLeader(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  of: {
    readonly invoiceId: Id<'invoice'>
    readonly revision: number
    /** Who said no. */
    readonly memberId: Id<'member'>
  },
): Promise<void> {
  const { invoiceId, memberId } = of
  const mailId = followingId<'mail'>(invoiceId, `no ${String(of.revision)} ${memberId}`)
  await enqueue(
    tx,
    mailInvoiceJob,
    cooperativeId,
    { invoiceId, mailId, about: 'disagreement', memberId },
    mailId,
  )
}

/**
 * The one mail that asks a member whether this revision is right: of who leads the invoice, or of another with a
 * share.
 */
export function mailToAgree(
  invoiceId: Id<'invoice'>,
  revision: number,
  partner: Id<'member'> | undefined,
): Id<'mail'> {
  return followingId(invoiceId, `agree ${String(revision)}${partner === undefined ? '' : ` ${partner}`}`)
}
