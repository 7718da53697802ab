import type { Tx } from '../../platform/database.ts'
import { schemes as words } from '../../text/nl/schemes.ts'
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { readScheme } from './scheme-stored.ts'
import { schemeInWords } from './scheme-words.ts'
import { historiesOf } from './schemes.ts'
import { followersOn, versionsOf } from './schemes.db.ts'

/** A version that changed a scheme. */
export type ChangedScheme = {
  readonly versionId: Id<'scheme-version'>
  readonly name: string
  readonly from: Day
  /** On which day members were told, as the board wrote down when it decided. */
  readonly saidToldOn: Day | null
  /** Its rules in Dutch, a sentence each. */
  readonly sentences: readonly string[]
  /** Who follows it from that day, or today when it holds already. */
  readonly followers: readonly Id<'member'>[]
}

/** Of each scheme, the version that comes next, or else holds, when it was not the first of its scheme. */
export async function changedSchemes(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  today: Day,
): Promise<readonly ChangedScheme[]> {
  const rows = await versionsOf(tx, cooperativeId)
  const changed: ChangedScheme[] = []
  for (const { versions, coming, inForce } of historiesOf(rows, [], today)) {
    const version = coming ?? inForce
    const from = version?.from_day
    if (!version || !from) continue
    if (!versions.some((one) => one.from_day !== null && one.from_day < from)) continue
    const on = from > today ? from : today
    const followers = await followersOn(tx, cooperativeId, on)
    const { steps, loss, pot } = schemeInWords(readScheme(version.rules), { words, language: 'nl' })
    changed.push({
      versionId: version.id,
      name: version.scheme_name,
      from,
      saidToldOn: version.notice_sent_on,
      sentences: [...steps, loss, ...pot],
      followers: followers.filter((one) => one.scheme_id === version.scheme_id).map(({ id }) => id),
    })
  }
  return changed
}
