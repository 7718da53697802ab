import type { Tx } from '../../platform/database.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { readScheme } from './scheme-stored.ts'
import { schemeInWords } from './scheme-words.ts'
import { historiesOf } from './schemes.ts'
import { followersOn, versionsOf } from './schemes.db.ts'
import type { Telling } from './telling.ts'

/** By which rules money of a member is shared out on a day, read aloud. */
export type SchemeOfMember = {
  readonly versionId: Id<'scheme-version'>
  readonly name: string
  /** Who gets what, then what happens at a loss, then what the pot is for; a sentence each. */
  readonly sentences: readonly string[]
}

/** The scheme that holds for a member on a day, as whoever asks may see it; undefined where none does. */
export async function schemeOfMember(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  memberId: Id<'member'>,
  on: Day,
  telling: Telling,
): Promise<SchemeOfMember | undefined> {
  const followers = await followersOn(tx, cooperativeId, on)
  const schemeId = followers.find(({ id }) => id === memberId)?.scheme_id
  const histories = historiesOf(await versionsOf(tx, cooperativeId), followers, on)
  const version = histories.find(({ id }) => id === schemeId)?.inForce
  if (!version) return undefined
  const { steps, loss, pot } = schemeInWords(readScheme(version.rules), telling)
  return { versionId: version.id, name: version.scheme_name, sentences: [...steps, loss, ...pot] }
}
