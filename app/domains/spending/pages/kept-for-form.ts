import { upload } from '../../../web/fields.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { newId, type Id } from '../../../values/id.ts'
import { MEGABYTES, RECEIPT_TYPES } from '../../receipts/index.ts'
import { keepReceipt } from '../keep-receipt.ts'
import { keptName } from '../kept-receipt.db.ts'

/**
 * A receipt that is there already, for the form in which it was chosen. `gone`: the form says so, and it is not there
 * any more; it was booked by a first press on the button, or too long ago. Booking tells which.
 */
export type Kept = { readonly name: string; readonly gone?: true }

/**
 * Keeps the receipt that came with a form, or finds what was kept for it before.
 *
 * @param given what stood in the field: a file, or nothing
 * @param commandId of the form, under which its receipt is kept
 * @param said what the form says is kept for it already
 * @returns undefined when there is none, or the file is none that we take
 */
export async function keptFor(
  visit: CooperativeVisit,
  given: FormDataEntryValue | null,
  commandId: string,
  said: string | undefined,
): Promise<Kept | undefined> {
  const formId = commandId as Id<'kept-receipt'>
  if (!(given instanceof File) || (given.size === 0 && given.name === '')) return before(visit, formId, said)
  const file = upload(MEGABYTES, RECEIPT_TYPES).safeParse(given)
  if (!file.success) return undefined
  const name = file.data.name.replaceAll('\u0000', '').slice(-200) || 'bon'
  const content = new Uint8Array(await file.data.arrayBuffer())
  const mediaType = file.data.type as (typeof RECEIPT_TYPES)[number]
  const input = { formId, name, mediaType, content }
  const done = await visit.perform(keepReceipt, visit.actor, input, newId(visit.now.at))
  return done.ok ? { name } : undefined
}

async function before(
  visit: CooperativeVisit,
  formId: Id<'kept-receipt'>,
  said: string | undefined,
): Promise<Kept | undefined> {
  const name = await visit.read((tx) => keptName(tx, visit.cooperative.id, formId))
  if (name !== undefined) return { name }
  return said ? { name: said, gone: true } : undefined
}
