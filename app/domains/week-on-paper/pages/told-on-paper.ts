/** On the week letter: what others did and wrote for a member, who may never read it on a screen. */
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import type { Member } from '../../members/index.ts'
import { letGoInWords, letGoSince, thanksTo, writtenInWords, writtenSince } from '../../mutual-help/index.ts'
import { deedsInWords, minutesWorked, workedFor } from '../../people/index.ts'

/** How far back: two weeks, so that what a letter that was not printed would have told stands in the next. */
const SINCE = 14 * 24 * 3600 * 1000

/**
 * A sentence each: who worked on behalf of the member (0045) and what they did, and what was written down of help and
 * hours (0040). The member's own rows; of those that who prints does not read, only that there was something.
 */
export async function toldOnPaper(
  visit: CooperativeVisit,
  reader: Reader,
  member: Member,
): Promise<readonly string[]> {
  const since = new Date(visit.now.at.getTime() - SINCE)
  const [written, worked, thanked, letGo] = await reader.read((tx) => read(tx, visit, member, since))
  const [writtenRead, workedRead, thankedRead, letGoRead] = await visit.read((tx) =>
    read(tx, visit, member, since),
  )
  const { mine, deeds } = reader.text.onBehalf
  const { thanks, letGo: said } = reader.text.helpBetween
  return [
    ...worked.map((one) => {
      const did = mine.did({
        by: one.by,
        day: formatDay(dayOf(one.begunAt), reader.language),
        minutes: minutesWorked(one, visit.now.at),
      })
      const reads = workedRead.some(({ id }) => id === one.id)
      const what = deedsInWords(one, deeds)
      if (!reads) return mine.askThem({ did, by: one.by })
      return what.length === 0 ? `${did}. ${mine.nothing}` : mine.didWhat({ did, what })
    }),
    ...written.map((one) =>
      writtenInWords(
        one,
        writtenRead.some(({ id }) => id === one.id),
        reader,
      ),
    ),
    ...thanked.map(({ id, helped, thanks: word, thankedAt }) => {
      const day = formatDay(dayOf(thankedAt!), reader.language)
      const reads = thankedRead.some((one) => one.id === id)
      return reads ? thanks.paper({ day, helped, word }) : thanks.paperOfSomebody({ day })
    }),
    ...letGo.map((one) => {
      const day = formatDay(dayOf(one.closedAt!), reader.language)
      if (!letGoRead.some(({ id }) => id === one.id)) return said.paperOfSomebody({ day })
      const what = reader.text.help.one[one.kind](one)
      return said.paper({ day, what, sentence: letGoInWords(reader, one, member.id) })
    }),
  ]
}

async function read(tx: Tx, { cooperative }: CooperativeVisit, member: Member, since: Date) {
  const written = await writtenSince(tx, cooperative.id, member.id, since)
  const worked = await workedFor(tx, cooperative.id, member.personId)
  const thanked = await thanksTo(tx, cooperative.id, member.id, since)
  const letGo = await letGoSince(tx, cooperative.id, member.id, since)
  return [written, worked.filter(({ begunAt }) => begunAt > since), thanked, letGo] as const
}
