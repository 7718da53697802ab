import type { Tx } from '../../platform/database.ts'
import type { Id } from '../../values/id.ts'

/**
 * What every page shows of a co-operative, by its address. For who is not signed in yet: nothing that is
 * not public.
 */
export async function faceBySlug(tx: Tx, slug: string) {
  return faceOf(await faces(tx).where('slug', '=', slug).executeTakeFirst())
}

/** The co-operative of what the asking link opens; row-level security shows no other. */
export async function faceByLink(tx: Tx) {
  return faceOf(await faces(tx).executeTakeFirst())
}

function faces(tx: Tx) {
  return tx
    .selectFrom('cooperative')
    .select(['id', 'slug', 'legal_name', 'colour', 'logo_file_id', 'demo', 'email', 'phone'])
}

type FaceRow = {
  id: string
  slug: string
  legal_name: string
  colour: string
  logo_file_id: string | null
  demo: boolean
  email: string | null
  phone: string | null
}

function faceOf(row: FaceRow | undefined) {
  if (!row) return undefined
  const { id, slug, legal_name: name, colour, logo_file_id, demo, email, phone } = row
  const reach = { email: email ?? '', phone: phone ?? '' }
  return { id: id as Id<'cooperative'>, slug, name, colour, hasLogo: logo_file_id !== null, demo, reach }
}
