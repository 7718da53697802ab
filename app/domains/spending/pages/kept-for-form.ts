import type { FieldWord } from '../../../web/fields.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { newId, type Id } from '../../../values/id.ts'
import { keptFile, MEGABYTES, type FileRefusal } from '../../receipts/index.ts'
import { keepReceipt } from '../keep-receipt.ts'
import { keptName } from '../kept-receipt.db.ts'
import { readGivenFile } from '../read-given-file.ts'

/**
 * A receipt that is there already, for the form in which it was chosen. `gone`: the form says so, and it is not there
 * any more; it was booked by a first press on the button, or too long ago. Booking tells which.
 */
export type Kept = {
  readonly name: string
  readonly gone?: true
  /** What was read on it, when it came just now. */
  readonly lines?: string
  /** What it says was filled in where nobody had typed. */
  readonly filledIn?: true
}

/** A file that is no receipt, as the word beside its field. */
export type NotKept = { readonly refused: FieldWord }

/** The tray says the same in more words. */
const WORDS: Readonly<Record<FileRefusal, FieldWord>> = {
  'receipt-empty': 'file-empty',
  'receipt-too-large': 'file-too-large',
  'receipt-heic': 'file-heic',
  'receipt-kind': 'file-kind',
  'receipt-half': 'file-half',
  'receipt-too-many-pixels': 'file-too-many-pixels',
}

/**
 * Keeps the receipt that came with a form, or finds what was kept for it before.
 *
 * @param given what stood in the field: a file, or nothing
 * @param commandId of the form, under which its receipt is kept
 * @param said what the form says is kept for it already
 * @returns undefined when there is none; `refused` when the file is none that we take
 */
export async function keptFor(
  visit: CooperativeVisit,
  given: FormDataEntryValue | null,
  commandId: string,
  said: string | undefined,
): Promise<Kept | NotKept | undefined> {
  const formId = commandId as Id<'kept-receipt'>
  if (!(given instanceof File) || (given.size === 0 && given.name === '')) return before(visit, formId, said)
  if (given.size > MEGABYTES * 1_048_576) return { refused: 'file-too-large' }
  const content = new Uint8Array(await given.arrayBuffer())
  const clean = keptFile(content)
  if (!clean.ok) return { refused: WORDS[clean.reason] }
  const file = {
    name: given.name.replaceAll('\u0000', '').slice(-200) || 'bon',
    mediaType: clean.value.mediaType,
    content,
  }
  const reading = await readGivenFile(file)
  const input = { formId, ...file, ...(reading ? { reading } : {}) }
  const done = await visit.perform(keepReceipt, visit.actor, input, newId(visit.now.at))
  return done.ok ? { name: file.name, lines: reading?.lines ?? '' } : undefined
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
