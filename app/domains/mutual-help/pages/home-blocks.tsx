/** What help brings to the first page: whose turn it is, and for the coach who had no answer. */
import { Heading, Stack, TaskList } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { addDays, dayOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import type { Reader } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { mayBeSaid, stageOf, turnOf, type HelpPromise } from '../help.ts'
import { daysOfPromises } from '../help-day.db.ts'
import { dayWaitsFor, isStillToCome, type HelpDay } from '../help-day.ts'
import { lonelyNow } from '../load-lonely.ts'
import { promisesOf, promisesWrittenFor } from '../help-promise.db.ts'
import { writtenForNow } from '../help-written.db.ts'
import { giftsOf } from '../gift.db.ts'
import { mayBeSaidOfGift } from '../gift.ts'
import { emptyTurnsBlock, turnsOfKeepers, turnsToDo } from './rota-home-blocks.tsx'
import { helpPaths } from './addresses.ts'
import { letGoBlock } from './let-go-block.tsx'
import { thanksBlock } from './thanks-block.tsx'
import { dayInWords } from './day-part.tsx'

/** After this many days thanks are no longer asked for: they are a pleasure, and nothing to be behind with. */
const DAYS_TO_THANK = 14

const turnsBlock: TaskBlock = {
  may: 'help.take-part',
  order: 206,
  async tasks(visit) {
    const { id } = visit.cooperative
    const { me, promises, days } = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, id, visit.actor.personId)
      const promises = member ? await promisesOf(tx, id, member.id) : []
      return { me: member?.id, promises, days: await daysOfPromises(tx, id, promises) }
    })
    return promises.flatMap((promise) => {
      if (me === undefined) return []
      const day = days.get(promise.id)
      const isTurn =
        turnOf(promise) === me || isFineWaitedFor(promise, me) || dayWaitsFor(promise, day) === me
      return isTurn ? todoOf(visit, promise, me, day) : []
    })
  },
}

function todoOf(visit: Reader, promise: HelpPromise, me: Id<'member'>, day: HelpDay | undefined): ToDo[] {
  const { task, one } = visit.text.help
  const { task: ofDay } = visit.text.helpBetween.day
  const helps = promise.helperId === me
  const other = helps ? promise.helped : promise.helper
  const of = (title: string): ToDo => ({
    kind: 'help',
    href: `${helpPaths.post(visit.cooperative.slug, promise.postId)}#${promise.id}`,
    title,
    detail: one[promise.kind](promise),
  })
  const stage = stageOf(promise)
  if (isFineWaitedFor(promise, me)) return [{ ...of(task.changed({ other })), waits: 'fellow' }]
  if (stage === 'begun')
    return [
      {
        ...of((helps ? task.asksYou : task.wantsToHelp)({ other })),
        kind: helps ? 'help-asked' : 'help',
        waits: 'fellow',
      },
    ]
  if (day && dayWaitsFor(promise, day) === me)
    return [{ ...of(ofDay({ other })), detail: dayInWords(visit, day), waits: 'fellow' }]
  if (stage === 'agreed' && day && isStillToCome(day, visit.now.at))
    return [{ ...of(task.youHelp({ other })), detail: dayInWords(visit, day), on: dayOf(day.startsAt) }]
  if (stage === 'agreed') return [of(task.youHelp({ other }))]
  if (stage === 'half-done') return [{ ...of(task.isItDone({ other })), waits: 'fellow' }]
  const doneOn = dayOf(
    promise.helperDoneAt! > promise.helpedDoneAt! ? promise.helperDoneAt! : promise.helpedDoneAt!,
  )
  return visit.now.today <= addDays(doneOn, DAYS_TO_THANK)
    ? [{ ...of(task.thank({ other })), kind: 'help-asked' }]
    : []
}

/** Other words stand there than one of the two answered: before anything else they say that those are fine as well. */
function isFineWaitedFor(promise: HelpPromise, me: Id<'member'>): boolean {
  return mayBeSaid(promise, me).includes('fine')
}

const lonelyBlock: TaskBlock = {
  may: 'help.follow',
  order: 240,
  async tasks(visit) {
    const { length: count } = await visit.read((tx) => lonelyNow(tx, visit.cooperative.id, visit.now.today))
    const { task } = visit.text.help
    const href = paths.help(visit.cooperative.slug)
    return count === 0
      ? []
      : [{ kind: 'help', href, title: task.unanswered, detail: task.unansweredDetail({ count }), count }]
  },
}

/** Asking is one tap and one sentence: the choice is made here, so that the form is the first page one comes to. */
const askBlock: HomeBlock = {
  may: 'help.take-part',
  order: 305,
  async load(visit) {
    const { slug } = visit.cooperative
    const me = await visit.read((tx) => memberOfPerson(tx, visit.cooperative.id, visit.actor.personId))
    if (!me) return null
    const { title, ask, offer, home } = visit.text.help
    return (
      <Stack key="help" gap="small">
        <Heading level={2}>{title}</Heading>
        <TaskList
          tasks={[
            { href: helpPaths.newPost(slug, 'ask'), title: ask, detail: home.ask },
            { href: helpPaths.newPost(slug, 'offer'), title: offer, detail: home.offer },
          ]}
        />
      </Stack>
    )
  },
}

/** For the coach: whom of those who never sign in somebody waits for. The thanks are not asked for. */
const writtenForBlock: TaskBlock = {
  may: 'help.write-for',
  order: 207,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { theirs, promises, days } = await visit.read(async (tx) => {
      const promises = await promisesWrittenFor(tx, id)
      const days = await daysOfPromises(tx, id, promises)
      return { theirs: await writtenForNow(tx, id, visit.now.today), promises, days }
    })
    const waitsFor = (promise: HelpPromise, side: Id<'member'>) => {
      const day = days.get(promise.id)
      if (dayWaitsFor(promise, day) === side || isFineWaitedFor(promise, side)) return true
      return turnOf(promise) === side && !isStillToCome(day, visit.now.at)
    }
    return promises.flatMap((promise): ToDo[] =>
      theirs
        .filter(({ id: side }) => waitsFor(promise, side))
        .map(({ name: member }) => ({
          kind: 'help',
          href: `${helpPaths.post(slug, promise.postId)}#${promise.id}`,
          title: visit.text.helpWritten.task({ member }),
          detail: visit.text.help.one[promise.kind](promise),
          waits: 'fellow',
        })),
    )
  },
}

/** Hours that somebody wants to give, written beside them: they wait for a yes. */
const giftsBlock: TaskBlock = {
  may: 'help.take-part',
  order: 208,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { me, gifts } = await visit.read(async (tx) => {
      const member = await memberOfPerson(tx, id, visit.actor.personId)
      return { me: member?.id, gifts: member ? await giftsOf(tx, id, member.id) : [] }
    })
    const said = visit.text.helpGifts
    return gifts.flatMap((gift): ToDo[] => {
      if (me === undefined || !mayBeSaidOfGift(gift, me, undefined).includes('yes')) return []
      const title = said.task({ from: gift.from, hours: formatDuration(gift.minutes, visit.language) })
      return [
        {
          kind: 'help-asked',
          href: `${helpPaths.hours(slug)}#${gift.id}`,
          title,
          detail: said.taskDetail,
          waits: 'fellow',
        },
      ]
    })
  },
}

/** The blocks of this domain, for `app/home-blocks.ts`. */
export const helpHomeBlocks: readonly (TaskBlock | HomeBlock)[] = [
  askBlock,
  turnsBlock,
  giftsBlock,
  writtenForBlock,
  lonelyBlock,
  turnsToDo,
  turnsOfKeepers,
  emptyTurnsBlock,
  thanksBlock,
  letGoBlock,
]
