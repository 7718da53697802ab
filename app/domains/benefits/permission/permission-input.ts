import { z } from 'zod'
import type { Tx } from '../../../platform/database.ts'
import { keepFile } from '../../../platform/file.db.ts'
import { bytes, day, id, ownWords } from '../../../platform/input.ts'
import type { Id } from '../../../values/id.ts'
import { ok, refuse, type Result } from '../../../values/result.ts'
import { keptFile } from '../../receipts/index.ts'

/** What the letter of a permission may be: a PDF or a photo. */
export const LETTER_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const

/** What a permission says, whoever writes it down. Days both count; hours as the municipality wrote them. */
export const permissionFields = z.object({
  memberId: id<'member'>(),
  validFrom: day(),
  validTo: day(),
  hoursPerWeek: z.int().min(1).max(168).nullable(),
  hoursPerYear: z.int().min(1).max(8784).nullable(),
  conditions: ownWords(2000),
  plan: ownWords(2000),
  reviewOn: day().nullable(),
  lateReason: ownWords(1000),
  letter: z
    .object({ name: z.string().min(1).max(200), mediaType: z.enum(LETTER_TYPES), content: bytes() })
    .nullable(),
})

export type PermissionFields = z.output<typeof permissionFields>

type Letter = NonNullable<PermissionFields['letter']>

/**
 * A letter as it is kept: by what is in it, not by what it is called, and without what a phone wrote beside a photo.
 * Refuses `letter-empty`, and `letter-broken` for what is no whole PDF or photo: nobody could ever open it.
 */
export function wholeLetter(letter: Letter | null): Result<Letter | null, 'letter-empty' | 'letter-broken'> {
  if (!letter) return ok(null)
  if (letter.content.length === 0) return refuse('letter-empty')
  const file = keptFile(letter.content)
  return file.ok ? ok({ name: letter.name, ...file.value }) : refuse('letter-broken')
}

/** Keeps the letter of a member's permission, byte for byte. Gives its id, or null when there is none. */
export async function keepLetter(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { memberId: letterOf, letter }: Pick<PermissionFields, 'memberId' | 'letter'>,
  at: Date,
): Promise<Id<'file'> | null> {
  if (!letter) return null
  const { name, mediaType, content } = letter
  return keepFile(tx, cooperativeId, { name, mediaType, content, at, letterOf })
}
