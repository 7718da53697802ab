import { z } from 'zod'
import type { PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import { command } from '../../platform/command.ts'
import type { Tx } from '../../platform/database.ts'
import { count, id } from '../../platform/input.ts'
import { newLinkToken } from '../../platform/link-token.ts'
import { sales as words } from '../../text/nl/sales.ts'
import { yearOf } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { sum } from '../../values/money.ts'
import { ok, refuse, type Result } from '../../values/result.ts'
import { holdPen, post } from '../books/index.ts'
import { iHoldAccessOf, myAccessIsOpen } from '../people/index.ts'
import { shareOutEarnings } from '../pots/index.ts'
import { dueOfShares, type DueOfShare } from './due-to-share.ts'
import type { IssuedDocument, Draft } from './invoice.ts'
import { invoiceOf } from './invoice-row.ts'
import * as db from './issue.db.ts'
import { issueFactsOf } from './issue-row.ts'
import { storeShares } from './share.db.ts'
import { issue, type IssueRefusal } from './issue.ts'

type Input = { readonly invoiceId: Id<'invoice'>; readonly revision: number }
type Reason = IssueRefusal | 'draft-not-found' | 'no-scheme-in-force'

/**
 * Accepts what a member submitted, and issues it: number, entry in the books, share-out when the co-operative
 * shares on invoice. The paper and the mail follow in a job.
 *
 * `revision` is the one that the administrator saw. Gives the number. Two people say yes to it: nobody approves
 * their own (`own-invoice`), nor before another than who invited them confirmed that they are themselves
 * (`own-access-open`), what they put forward themselves and the member did not agree to (`own-content`), or
 * what was put forward by somebody whose way in to Gilde is from their hand (`own-hand`).
 */
export const issueInvoice = command({
  name: 'sales.issue-invoice',
  about: ({ invoiceId }) => invoiceId,
  may: 'invoice.approve',
  input: z.object({ invoiceId: id<'invoice'>(), revision: count() }),
  run,
})

async function run(
  tx: Tx,
  actor: PersonActor,
  input: Input,
  now: Now,
  commandId: string,
): Promise<Result<string, Reason>> {
  const { cooperativeId, personId } = actor
  // The pen first: neither the VAT mode nor the books change between what is read here and what is stored.
  await holdPen(tx, cooperativeId)
  const row = await db.loadForIssue(tx, cooperativeId, input.invoiceId, now.today)
  if (!row) return refuse('draft-not-found')
  if (row.state !== 'submitted') return refuse('not-submitted')
  const draft = invoiceOf(row) as Draft
  const holdsAccessOf = await accessHeld(tx, draft, now)
  const accessIsOpen = await myAccessIsOpen(tx, now.at)
  const seen = {
    approver: personId,
    holdsAccessOf,
    accessIsOpen,
    seenRevision: input.revision,
    today: now.today,
  }
  const inYear = await db.takeNumber(tx, cooperativeId, yearOf(now.today))
  const done = issue(draft, issueFactsOf(row, seen), { inYear, linkToken: newLinkToken() })
  if (!done.ok) return done
  const { issued, entry } = done.value
  const posted = await post(tx, actor, entry, now, commandId)
  const due = dueOfShares(issued)
  const shares = due.map(({ share }) => share)
  const events = [
    { kind: 'approved', by: personId },
    { kind: 'issued', by: personId },
  ] as const
  const sharedNet = sum(shares.map((one) => one.sharedNet))
  const document = { ...issued, entryId: posted.id, sharedNet }
  await db.storeIssued(tx, cooperativeId, document, events, now.at)
  if (sharedNet !== 0n) await storeShares(tx, cooperativeId, issued.id, shares)
  const shared = await shareOnInvoice(tx, actor, issued, due, now, commandId)
  return shared.ok ? ok(issued.number) : shared
}

async function accessHeld(tx: Tx, draft: Draft, now: Now): Promise<ReadonlySet<Id<'person'>>> {
  const held = new Set<Id<'person'>>()
  for (const one of [draft.submittedBy, draft.agreedBy, ...draft.shares.map(({ agreedBy }) => agreedBy)])
    if (one && (await iHoldAccessOf(tx, one, now.at))) held.add(one)
  return held
}

async function shareOnInvoice(
  tx: Tx,
  actor: PersonActor,
  issued: IssuedDocument,
  due: readonly DueOfShare[],
  now: Now,
  commandId: string,
): Promise<Result<null, 'no-scheme-in-force'>> {
  for (const { share, due: turnover } of due) {
    if (turnover === 0n) continue
    const event = {
      memberId: share.memberId,
      turnover,
      jobCosts: 0n,
      countsOn: now.today,
      cause: 'invoice',
      invoiceId: issued.id,
      about: words.entry.shared(issued),
    } as const
    const shared = await shareOutEarnings(tx, actor, event, now, commandId)
    if (!shared.ok) return shared
  }
  return ok(null)
}
