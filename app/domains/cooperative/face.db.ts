import type { Selectable } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { CooperativeTable } from '../../platform/schema.ts'
import type { Id } from '../../values/id.ts'
import type { Face } from './face.ts'

/**
 * What every page shows of a co-operative, by its address. Asked before anybody is known: nothing that is not public.
 */
export async function faceBySlug(tx: Tx, slug: string): Promise<Face | undefined> {
  return faceOf(await faces(tx).where('slug', '=', slug).executeTakeFirst())
}

/** The co-operative of what the asking link opens; row-level security shows no other. */
export async function faceByLink(tx: Tx): Promise<Face | undefined> {
  return faceOf(await faces(tx).executeTakeFirst())
}

const COLUMNS = ['id', 'slug', 'legal_name', 'colour', 'logo_file_id', 'demo', 'email', 'phone'] as const

function faces(tx: Tx) {
  return tx.selectFrom('cooperative').select(COLUMNS)
}

function faceOf(
  row: Pick<Selectable<CooperativeTable>, (typeof COLUMNS)[number]> | undefined,
): Face | undefined {
  if (!row) return undefined
  const { slug, legal_name: name, colour, demo, email, phone } = row
  const reach = { email: email ?? '', phone: phone ?? '' }
  return {
    id: row.id as Id<'cooperative'>,
    slug,
    name,
    colour,
    hasLogo: row.logo_file_id !== null,
    demo,
    reach,
  }
}
