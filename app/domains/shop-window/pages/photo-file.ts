/** The pictures of the photos: to everybody when they are public, and before that to who works in the business. */
import { isId, type Id } from '../../../values/id.ts'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit, type Visit } from '../../../web/visit.ts'
import { PHOTO_SIZES, type PhotoSize } from '../shop-photo.ts'
import { shopPicture } from '../shop-photo.db.ts'
import { SIZE_WORDS } from './photo.tsx'

/**
 * A picture that everybody may see. It never changes, so a browser keeps it; no longer than an hour, because what is
 * taken back is to be gone.
 */
export function publicPicture(visit: Visit): Promise<Response> {
  return pictureOf(visit, visit.cooperative!.id, 'public, max-age=3600')
}

/** A picture as who works in the business sees it. */
export function ownPicture(visit: CooperativeVisit): Promise<Response> {
  return pictureOf(visit, visit.cooperative.id, 'private, max-age=3600')
}

async function pictureOf(visit: Visit, cooperativeId: Id<'cooperative'>, kept: string): Promise<Response> {
  const { photo = '', size: word } = visit.params
  const size = PHOTO_SIZES.find((one: PhotoSize) => SIZE_WORDS[one] === word)
  if (size === undefined || !isId<'shop-photo'>(photo)) throw new NothingHere('no picture at this address')
  const content = await visit.read((tx) => shopPicture(tx, cooperativeId, photo, size))
  if (!content) throw new NothingHere('no such photo')
  const answer = file({ name: `${photo}.jpg`, media_type: 'image/jpeg', content })
  answer.headers.set('cache-control', kept)
  return answer
}
