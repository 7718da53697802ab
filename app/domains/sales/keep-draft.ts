import type { JobActor, PersonActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import type { ContentRefusal } from './content-rules.ts'
import { agreedMost } from './agreement.db.ts'
import { insertDraft, type NewEvent } from './invoice.db.ts'
import type { Content } from './invoice.ts'
import { priceInPlace, type PlaceRefusal } from './find-place.ts'
import { replaceShares } from './share.db.ts'
import type { Split } from './split.ts'
import type { Totals } from './totals.ts'

/** The revision of what is new. */
const FIRST = 1

/** What was agreed with the customer before there was an invoice: the most it asks, and who has which part of it. */
export type AgreedBefore = Pick<Totals, 'net' | 'total'> & { readonly split: Split | undefined }

/** How a draft comes about: put forward at once or not, and what was agreed before. */
export type Drafting = { readonly submit: boolean; readonly agreed?: AgreedBefore }

/**
 * The one way a draft comes about, wherever it comes from: typed, out of a quote, or by a plan. A person drafts in
 * their own name; a job out of what somebody said beforehand (`saidBy`): the draft stands in their name, so they are
 * not its second person (decision 0015), and what happened to it says that the program made it. Gives its id.
 */
export async function keepDraft(
  tx: Tx,
  by: PersonActor | { readonly job: JobActor; readonly saidBy: Id<'person'> },
  content: Content,
  { submit, agreed }: Drafting,
  now: Now,
): Promise<Result<Id<'invoice'>, PlaceRefusal | ContentRefusal>> {
  const actor = 'job' in by ? by.job : by
  const personId = 'job' in by ? by.saidBy : by.personId
  const { cooperativeId } = actor
  const priced = await priceInPlace(tx, actor, content, now.today)
  if (!priced.ok) return priced
  const { place, ...amounts } = priced.value
  const id = newId<'invoice'>(now.at)
  const hand = 'job' in by ? null : personId
  const events: NewEvent[] = [
    { kind: 'drafted', by: hand },
    ...(submit ? [{ kind: 'submitted', by: hand } as const] : []),
  ]
  const state = submit ? 'submitted' : 'draft'
  await insertDraft(tx, cooperativeId, { ...content, ...amounts, id }, personId, state, events, now.at)
  if (agreed) await agreedMost(tx, cooperativeId, id, agreed)
  const invoice = { id, memberId: content.memberId }
  if (agreed?.split) await replaceShares(tx, cooperativeId, invoice, agreed.split, amounts)
  const whole = { memberId: content.memberId, person: place.memberPerson, leads: true }
  if (submit)
    await askMembers(tx, { cooperativeId, personId }, { invoiceId: id, revision: FIRST, shares: [whole] })
  return ok(id)
}
