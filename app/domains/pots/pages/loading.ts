import type { DoorRefusal } from '../../../platform/command.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Telling } from '../telling.ts'
import { historiesOf, type SchemeHistory } from '../schemes.ts'
import { followersOn, versionsOf, type Follower, type VersionRow } from '../schemes.db.ts'

/** How schemes are told to this visitor. */
export function tellingOf(visit: CooperativeVisit): Telling {
  return { words: visit.text.schemes, language: visit.language }
}

/** All schemes as this visitor may see them, and who is a member today. */
export async function loadSchemes(
  visit: CooperativeVisit,
): Promise<{ histories: SchemeHistory[]; members: Follower[] }> {
  const { id } = visit.cooperative
  const { today } = visit.now
  return visit.read(async (tx) => {
    const members = await followersOn(tx, id, today)
    return { histories: historiesOf(await versionsOf(tx, id), members, today), members }
  })
}

/** What a page about one version needs. */
export type VersionHere = {
  readonly version: VersionRow
  readonly history: SchemeHistory
  readonly members: readonly Follower[]
}

/** The version in the address; undefined when there is none to be seen. */
export async function versionHere(visit: CooperativeVisit): Promise<VersionHere | undefined> {
  const { histories, members } = await loadSchemes(visit)
  for (const history of histories) {
    const version = history.versions.find((one) => one.id === visit.id<'scheme-version'>('version'))
    if (version) return { version, history, members }
  }
  return undefined
}

/** The sentences of every refusal about schemes. */
export function schemeRefusals(visit: CooperativeVisit) {
  return { ...visit.text.schemePages.refusals, ...visit.text.schemes.refusal }
}

/** Every reason that has one. */
export type SchemeRefusal = keyof ReturnType<typeof schemeRefusals> | DoorRefusal
