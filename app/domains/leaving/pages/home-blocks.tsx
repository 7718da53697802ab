import { Heading, Stack, TaskList } from '../../../ui/index.ts'
import { formatDayOfYear } from '../../../values/format.ts'
import type { HomeBlock, TaskBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { memberOfPerson } from '../../members/index.ts'
import { standingTo } from '../../people/index.ts'
import { leavingsToSee } from '../leaving-second.db.ts'
import { checkEndByTwo } from '../end-by-two.ts'
import { leaversOf, leavingOf, standingOf, standingsOf, type Leaver } from '../leaving.db.ts'
import { endState, stillToDo } from '../road.ts'
import type { Reader } from '../../../web/visit.ts'
import { tellSaidBlock } from './tell-said.tsx'

/** A member who stops: how much is still to be done. */
const ownBlock: HomeBlock = {
  may: 'leaving.own',
  order: 199,
  async load(visit) {
    const { cooperativeId, personId } = visit.actor
    const found = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, cooperativeId, personId)
      const leaving = member && (await leavingOf(tx, cooperativeId, member.id))
      return leaving && { leaving, ...stillToDo(await standingOf(tx, leaving.memberId, visit.now.at)) }
    })
    if (!found) return null
    const words = visit.text.leaving.home
    const day = formatDayOfYear(found.leaving.lastDay, visit.language)
    const title = words.own({ day, count: found.count, alone: found.alone })
    return (
      <Stack key="leaving" gap="small">
        <Heading level={2}>{words.title}</Heading>
        <TaskList tasks={[{ href: paths.leaving(visit.cooperative.slug), title }]} />
      </Stack>
    )
  },
}

/** Who stops, each with how much is still to be done. Who left with nothing standing is done. */
const followBlock: HomeBlock = {
  may: 'leaving.follow',
  order: 216,
  async load(visit) {
    const leavers = (await loadLeavers(visit)).filter(({ leftOn, count }) => leftOn === null || count > 0)
    if (leavers.length === 0) return null
    const words = visit.text.leaving.home
    const tasks = leavers.map(({ memberId, firstName: name, leftOn, lastDay, count }) => {
      const said = { name, count, day: formatDayOfYear(leftOn ?? lastDay, visit.language) }
      return {
        href: paths.memberLeaving(visit.cooperative.slug, memberId),
        title: leftOn === null ? words.of(said) : words.left(said),
      }
    })
    return (
      <Stack key="leavers" gap="small">
        <Heading level={2}>{words.title}</Heading>
        <TaskList tasks={tasks} />
      </Stack>
    )
  },
}

/** Whose last day is over, and nothing stands any more: the register is next, for who is the second of two. */
const enrollBlock: TaskBlock = {
  may: 'members.edit',
  order: 215,
  async tasks(reader) {
    const { slug } = reader.cooperative
    const words = reader.text.leaving.home
    const { today } = reader.now
    const due = (leaver: Leaver) =>
      leaver.leftOn === null && leaver.lastDay < today && leaver.personId !== reader.actor.personId
    const ready = (await loadLeavers(reader, due)).filter(
      ({ lastDay, count }) =>
        endState({ lastDay, today, leftOn: undefined, toDo: { count, alone: 0 } }) === 'ready',
    )
    const mine = await reader.read(async (tx) => {
      const asSecond = []
      for (const one of ready)
        if ((await checkEndByTwo(tx, reader.actor, one, one.lastDay, reader.now)).ok) asSecond.push(one)
      return asSecond
    })
    return mine.map(({ memberId, firstName: name, lastDay }) => ({
      kind: 'leaving',
      href: paths.memberLeaving(slug, memberId),
      title: words.enroll({ name }),
      detail: words.enrollDetail({ day: formatDayOfYear(lastDay, reader.language) }),
    }))
  },
}

/** Of whom another wrote that they stop: is that right? Asked of who can be the second. */
const seeBlock: TaskBlock = {
  may: 'leaving.see',
  order: 212,
  async tasks(reader) {
    const { cooperative, actor, now } = reader
    const mine = await reader.read(async (tx) => {
      const toSee = []
      for (const one of await leavingsToSee(tx, cooperative.id)) {
        const first = { by: one.saidById, isParty: one.memberPerson === actor.personId }
        if ((await standingTo(tx, actor, first, now)) === 'another') toSee.push(one)
      }
      return toSee
    })
    const words = reader.text.leavingSecond.see
    return mine.map(({ memberId, firstName: name, lastDay }) => ({
      kind: 'leaving',
      href: paths.memberSeeLeaving(cooperative.slug, memberId),
      title: words.task({ name, day: formatDayOfYear(lastDay, reader.language) }),
      detail: words.taskDetail,
    }))
  },
}

function loadLeavers(
  reader: Reader,
  which: (leaver: Leaver) => boolean = () => true,
): Promise<readonly (Leaver & { readonly count: number })[]> {
  return reader.read(async (tx) => {
    const leavers = (await leaversOf(tx, reader.actor.cooperativeId, reader.now.today)).filter(which)
    const standings = await standingsOf(
      tx,
      leavers.map(({ memberId }) => memberId),
      reader.now.at,
    )
    return leavers.map((leaver) => ({
      ...leaver,
      count: stillToDo(standings.get(leaver.memberId) ?? []).count,
    }))
  })
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const leavingHomeBlocks: readonly (HomeBlock | TaskBlock)[] = [
  ownBlock,
  seeBlock,
  tellSaidBlock,
  enrollBlock,
  followBlock,
]
