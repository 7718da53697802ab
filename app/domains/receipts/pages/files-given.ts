import type { CooperativeVisit } from '../../../web/visit.ts'
import type { GivenPage } from '../hand-in-receipt.ts'
import { MEGABYTES, MOST_PAGES } from '../receipt-file.ts'

/** The fields of a form in which photos and files come. */
export const FILE_FIELDS = ['photo', 'files'] as const

/**
 * The files that came with a form, in order. One that is too large is not read: a byte more than we take is enough to
 * have it refused.
 */
export async function filesGiven(visit: CooperativeVisit): Promise<GivenPage[]> {
  const form = await visit.request
    .clone()
    .formData()
    .catch(() => new FormData())
  const files = FILE_FIELDS.flatMap((field) => form.getAll(field)).filter(
    (one): one is File => one instanceof File && (one.size > 0 || one.name !== ''),
  )
  return Promise.all(
    files.slice(0, MOST_PAGES).map(async (file) => ({
      name: file.name.replaceAll('\u0000', '').slice(-200) || 'bon',
      content: new Uint8Array(await file.slice(0, MEGABYTES * 1_048_576 + 1).arrayBuffer()),
    })),
  )
}
