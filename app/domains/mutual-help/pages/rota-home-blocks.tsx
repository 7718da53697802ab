/** What the rota brings to the first page: the own turns, whom to stand in for, and where nobody is yet. */
import { Heading, Stack, TaskList } from '../../../ui/index.ts'
import { addDays } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { HomeBlock, TaskBlock, ToDo } from '../../../web/home-block.ts'
import type { Reader } from '../../../web/visit.ts'
import { memberOfPerson } from '../../members/index.ts'
import { loadRota } from '../rota/load-rota.ts'
import { endsAt, stageOfTurn, type Turn } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'
import { dayWithWeekday, inSentence, timesOf, weekdayName } from './turn-words.ts'

/** So many days ahead the first page tells of turns. */
const DAYS_TOLD = 7

/** After this many days it is no longer asked whether a turn was done. */
const DAYS_ASKED = 14

export const turnsToDo: TaskBlock = {
  may: 'help.take-part',
  order: 208,
  async tasks(visit) {
    const { id } = visit.cooperative
    const { today } = visit.now
    const days = { from: addDays(today, -DAYS_ASKED), until: addDays(today, 2 * DAYS_TOLD), today }
    const { me, turns } = await visit.read(async (tx) => ({
      me: (await memberOfPerson(tx, id, visit.actor.personId))?.id,
      turns: await loadRota(tx, id, days),
    }))
    return me === undefined ? [] : turns.flatMap((turn) => toDoOf(visit, turn, me) ?? [])
  },
}

/** A week ahead one reads of an own turn; of that of who cannot two weeks, so that there is time to ask. */
function toDoOf(visit: Reader, turn: Turn, me: Id<'member'>): ToDo | undefined {
  const { home } = visit.text.rota
  const { today } = visit.now
  const stage = stageOfTurn(turn)
  const mine = turn.memberId === me
  const facts = {
    weekday: dayWithWeekday(visit.text, visit.language, turn.on),
    name: inSentence(turn.duty.name),
  }
  const start = { ...facts, weekday: capital(facts.weekday) }
  const at = visit.text.rota.at(timesOf(turn.duty, turn.on, visit.language))
  const of = (title: string): ToDo => ({
    kind: 'turn',
    href: helpPaths.turn(visit.cooperative.slug, turn.duty.id, turn.on),
    title,
    detail: at,
    onPaper: { says: home.paper({ title, at }), readBy: 'rota.see' },
  })
  if (stage === 'asked' && !mine && turn.on >= today)
    return {
      ...of(home.asked({ ...facts, member: turn.member })),
      kind: 'turn-asked',
      on: turn.on,
      waits: 'fellow',
    }
  if (stage !== 'taken' || !mine) return undefined
  if (turn.on < today) return turn.ofKeeper ? undefined : of(home.wasMine(facts))
  return turn.on <= addDays(today, DAYS_TOLD) ? { ...of(home.mine(start)), on: turn.on } : undefined
}

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1)

/** Turns of others who keep the rota: they do not say of their own that it was done. */
export const turnsOfKeepers: TaskBlock = {
  may: 'rota.keep',
  order: 208,
  async tasks(visit) {
    const { id, slug } = visit.cooperative
    const { today, at } = visit.now
    const { me, turns } = await visit.read(async (tx) => ({
      me: (await memberOfPerson(tx, id, visit.actor.personId))?.id,
      turns: await loadRota(tx, id, { from: addDays(today, -DAYS_ASKED), until: today, today }),
    }))
    const { home } = visit.text.rota
    return turns
      .filter((turn) => turn.ofKeeper && turn.memberId !== me && stageOfTurn(turn) === 'taken')
      .filter((turn) => at >= endsAt(turn))
      .map(({ duty, on, member }): ToDo => ({
        kind: 'turn',
        href: helpPaths.turn(slug, duty.id, on),
        title: home.wasOf({
          member,
          weekday: dayWithWeekday(visit.text, visit.language, on),
          name: inSentence(duty.name),
        }),
        detail: home.wasOfWhy({ member }),
        waits: 'fellow',
      }))
  },
}

/** Where nobody is yet, this week. */
export const emptyTurnsBlock: HomeBlock = {
  may: 'rota.see',
  order: 310,
  async load(visit) {
    const { id, slug } = visit.cooperative
    const { today } = visit.now
    const until = addDays(today, DAYS_TOLD - 1)
    const turns = await visit.read((tx) => loadRota(tx, id, { from: today, until, today }))
    const empty = turns.filter((one) => stageOfTurn(one) === 'empty')
    if (empty.length === 0) return null
    const { home, at } = visit.text.rota
    return (
      <Stack key="empty-turns" gap="small">
        <Heading level={2}>{home.title}</Heading>
        <TaskList
          limit={3}
          tasks={empty.map(({ duty, on }) => ({
            href: helpPaths.turn(slug, duty.id, on),
            title: home.empty({ weekday: weekdayName(visit.text, on), name: inSentence(duty.name) }),
            detail: at(timesOf(duty, on, visit.language)),
          }))}
        />
      </Stack>
    )
  },
}
