import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import { command } from '../../platform/command.ts'
import { day, id } from '../../platform/input.ts'
import { dayOf } from '../../values/day.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { checkSecond, type SecondYesRefusal } from '../people/index.ts'
import { insertEvents, lockInvoice } from './invoice.db.ts'
import { markShareAgreed } from './share.db.ts'
import { membersOnPaper } from '../members/index.ts'
import { agreedTo } from './split.ts'

export type NoteYesOnPaperRefusal =
  | 'draft-not-found'
  | 'not-submitted'
  | 'changed-meanwhile'
  | 'own-invoice'
  | SecondYesRefusal
  | 'paper-not-needed'
  | 'paper-day'
  | 'agreed-already'

/**
 * Notes that a member who never signs in signed on paper for their share of joint work, as it was put forward
 * (`revision`), and on which day: not before there was a draft, nor later than today. Of the administration by another
 * than who put it forward (`checkSecond`), who has no share in it (`own-invoice`); a member with an address or a
 * passkey says so in their own name (`paper-not-needed`).
 */
export const noteYesOnPaper = command({
  name: 'sales.note-yes-on-paper',
  may: 'invoice.approve',
  about: ({ invoiceId }) => invoiceId,
  input: z.object({
    invoiceId: id<'invoice'>(),
    memberId: id<'member'>(),
    revision: z.number().int(),
    signedOn: day(),
  }),
  async run(
    tx,
    actor: PersonActor,
    { invoiceId, memberId, revision, signedOn },
    now,
  ): Promise<Result<null, NoteYesOnPaperRefusal>> {
    const { cooperativeId, personId: by } = actor
    const found = await lockInvoice(tx, cooperativeId, invoiceId)
    const share = found?.invoice.shares.find((one) => one.memberId === memberId)
    if (!found || !share?.joint) return refuse('draft-not-found')
    const { invoice } = found
    if (invoice.state !== 'submitted') return refuse('not-submitted')
    if (invoice.revision !== revision) return refuse('changed-meanwhile')
    if (invoice.shares.some(({ person }) => person === by)) return refuse('own-invoice')
    const second = await checkSecond(tx, actor, { by: invoice.submittedBy ?? by }, now)
    if (!second.ok) return second
    if (!(await membersOnPaper(tx)).has(memberId)) return refuse('paper-not-needed')
    if (agreedTo(share, invoice)) return refuse('agreed-already')
    if (signedOn > now.today || signedOn < dayOf(invoice.draftedAt)) return refuse('paper-day')
    await markShareAgreed(tx, cooperativeId, { id: invoiceId, memberId, revision, by, signedOn })
    const event = { kind: 'agreed-on-paper', by, words: share.name } as const
    await insertEvents(tx, cooperativeId, invoiceId, [event], now.at)
    return ok(null)
  },
})
