import type { Id } from '../values/id.ts'
import type { Actor } from './actor.ts'
import type { Now } from './clock.ts'
import type { Tx } from './database.ts'

/** What can be done on behalf of a member, as the member reads it afterwards; each has a sentence in `text`. */
export const DEEDS = [
  'invoice-written',
  'invoice-put-forward',
  'invoice-taken-back',
  'customer-written',
  'quote-written',
  'quote-put-forward',
  'receipt-handed-in',
  'receipt-taken-back',
  'journey-handed-in',
  'appointment-answered',
  'appointment-asked',
  'workshop-joined',
  'workshop-left',
  'thing-booked',
  'booking-called-off',
  'deposit-replied',
  'help-put-on-board',
  'help-taken-off',
  'help-answered',
  'hours-offered',
  'question-answered',
] as const
export type Deed = (typeof DEEDS)[number]

/** What can be opened on behalf of a member, as the member reads it afterwards: a word a kind of page. */
export const READ_PLACES = [
  'first-page',
  'invoices',
  'customers',
  'quotes',
  'costs',
  'pot',
  'agenda',
  'help',
  'things',
  'agreements',
  'shop-page',
  'other',
] as const
export type ReadPlace = (typeof READ_PLACES)[number]

/**
 * `by-own-hand`: only the member does this. `other-hands`: the form is of before or after the work on behalf of
 * somebody, so it would be done by or for another than who stood above it. `two-sides`: it is between the member and
 * who sits beside them, and two people say that.
 */
export type HandsRefusal = 'by-own-hand' | 'other-hands' | 'two-sides'

/** Why a command is not for these hands, whatever else may be refused; undefined when it is. */
export function whyNotByTheseHands(
  command: { readonly onBehalf?: unknown },
  actor: Actor,
  commandId: string,
): HandsRefusal | undefined {
  if (actor.kind !== 'person') return undefined
  const made = madeAt(commandId)
  if (actor.handsSince && made !== undefined && made < actor.handsSince) return 'other-hands'
  return actor.behalf && command.onBehalf === undefined ? 'by-own-hand' : undefined
}

/** When a form was made: that stands in its command id (a UUIDv7), to the millisecond. Other ids tell it not. */
export function madeAt(commandId: string): Date | undefined {
  if (commandId[14] !== '7') return undefined
  return new Date(Number.parseInt(commandId.slice(0, 8) + commandId.slice(9, 13), 16))
}

/** Keeps that pages of this kind were opened on behalf of a member: once. The database refuses it when that is over. */
export async function noteReading(tx: Tx, actor: Actor, place: ReadPlace, now: Now): Promise<void> {
  if (actor.kind !== 'person' || !actor.behalf) return
  await tx
    .insertInto('on_behalf_reading')
    .values({
      cooperative_id: actor.cooperativeId,
      on_behalf_id: actor.behalf.id,
      place,
      done_at: now.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Keeps what was done on behalf of a member, in the same transaction. The database refuses it when that is over. */
export async function noteDeed(
  tx: Tx,
  what: Deed | undefined,
  actor: Actor & { readonly cooperativeId?: Id<'cooperative'> },
  subject: string | null | undefined,
  commandId: string,
  now: Now,
): Promise<void> {
  if (actor.kind !== 'person' || !actor.behalf || what === undefined) return
  await tx
    .insertInto('on_behalf_deed')
    .values({
      cooperative_id: actor.cooperativeId,
      command_id: commandId,
      on_behalf_id: actor.behalf.id,
      what,
      subject_id: subject ?? null,
      done_at: now.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
