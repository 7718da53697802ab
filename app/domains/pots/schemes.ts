import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import type { Follower, VersionRow } from './schemes.db.ts'

/** A scheme with its versions, newest first, as far as whoever asks may see them. */
export type SchemeHistory = {
  readonly id: Id<'scheme'>
  readonly name: string
  readonly isDefault: boolean
  readonly versions: readonly VersionRow[]
  /** The one that holds on the day asked about. */
  readonly inForce: VersionRow | undefined
  /** Decided, and still to start: the first one. */
  readonly coming: VersionRow | undefined
  readonly draft: VersionRow | undefined
  readonly followers: readonly Follower[]
}

/** The schemes out of their versions. The rows are in the order in which schemes are shown. */
export function historiesOf(
  rows: readonly VersionRow[],
  followers: readonly Follower[],
  on: Day,
): SchemeHistory[] {
  const perScheme = Map.groupBy(rows, (row) => row.scheme_id)
  return [...perScheme].map(([id, versions]) => {
    const decided = versions
      .filter((version) => version.state === 'decided')
      .toSorted((a, b) => (a.from_day! < b.from_day! ? -1 : 1))
    return {
      id,
      name: versions[0]!.scheme_name,
      isDefault: versions[0]!.is_default,
      versions,
      inForce: decided.findLast((version) => version.from_day! <= on),
      coming: decided.find((version) => version.from_day! > on),
      draft: versions.find((version) => version.state === 'draft'),
      followers: followers.filter((one) => one.scheme_id === id),
    }
  })
}

/** Where a version stands on a day: being written, still to start, in force, or replaced by a later one. */
export function schemeVersionStanding(
  version: VersionRow,
  { inForce }: SchemeHistory,
  on: Day,
): 'draft' | 'coming' | 'in-force' | 'past' {
  if (version.state === 'draft') return 'draft'
  if (version.id === inForce?.id) return 'in-force'
  return version.from_day! > on ? 'coming' : 'past'
}
