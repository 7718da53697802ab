import type { JobActor } from '../../platform/actor.ts'
import type { Now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.ts'
import { newId, type Id } from '../../values/id.ts'
import { ok, type Result } from '../../values/result.ts'
import { askMembers } from './ask-member.ts'
import type { ContentRefusal } from './content-rules.ts'
import { insertDraft, type NewEvent } from './invoice.db.ts'
import type { Content } from './invoice.ts'
import { priceInPlace, type Place, type PlaceRefusal } from './find-place.ts'
import type { Totals } from './totals.ts'

/** The revision of what is new. */
const FIRST = 1

/** Whose draft it is: in whose name it stands and is put forward, and who did it (null: the program). */
export type DraftedBy = {
  readonly cooperativeId: Id<'cooperative'>
  readonly personId: Id<'person'>
  readonly hand: Id<'person'> | null
}

/** Keeps a new draft that was priced where it belongs; with `submit` it is put forward at once. Gives its id. */
export async function keepDraft(
  tx: Tx,
  by: DraftedBy,
  content: Content,
  { place, ...amounts }: Totals & { readonly place: Place },
  submit: boolean,
  now: Now,
): Promise<Id<'invoice'>> {
  const id = newId<'invoice'>(now.at)
  const events: NewEvent[] = [
    { kind: 'drafted', by: by.hand },
    ...(submit ? [{ kind: 'submitted', by: by.hand } as const] : []),
  ]
  const state = submit ? 'submitted' : 'draft'
  await insertDraft(tx, by.cooperativeId, { ...content, ...amounts, id }, by.personId, state, events, now.at)
  const whole = { memberId: content.memberId, person: place.memberPerson, leads: true }
  if (submit) await askMembers(tx, by, { invoiceId: id, revision: FIRST, shares: [whole] })
  return id
}

/**
 * The same by a job, out of what somebody said beforehand (`saidBy`): the draft stands in their name, so they are
 * not its second person (decision 0015), and what happened to it says that the program made it. Gives its id.
 */
export async function draftBeforehand(
  tx: Tx,
  actor: JobActor,
  content: Content,
  { saidBy, submit }: { readonly saidBy: Id<'person'>; readonly submit: boolean },
  now: Now,
): Promise<Result<Id<'invoice'>, PlaceRefusal | ContentRefusal>> {
  const priced = await priceInPlace(tx, actor, content, now.today)
  if (!priced.ok) return priced
  const by = { cooperativeId: actor.cooperativeId, personId: saidBy, hand: null }
  return ok(await keepDraft(tx, by, content, priced.value, submit, now))
}
