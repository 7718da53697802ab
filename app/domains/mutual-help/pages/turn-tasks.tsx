import { Badge, type Task } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stageOfTurn, type Turn } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'
import { dayWithWeekday, timesOf } from './turn-words.ts'

/** A turn as a line of a list: the day, the role, whose it is and at what time. */
export function taskOfTurn(visit: CooperativeVisit, turn: Turn): Task {
  const { rota: said } = visit.text
  const { duty, on, member } = turn
  const stage = stageOfTurn(turn)
  const times = timesOf(duty, on, visit.language)
  return {
    href: helpPaths.turn(visit.cooperative.slug, duty.id, on),
    title: said.turn({ day: dayWithWeekday(visit.text, visit.language, on), name: duty.name }),
    detail: stage === 'empty' || stage === 'off' ? said.at(times) : said.lineOf({ member, ...times }),
    ...(stage === 'taken' ? {} : { badge: <Badge tone={TONE[stage]}>{said.stage[stage]}</Badge> }),
  }
}

/** One's own turn, in one's own agenda: whose it is, need not be said. */
export function ownTurn(visit: CooperativeVisit, turn: Turn): Task {
  const { duty, on } = turn
  return { ...taskOfTurn(visit, turn), detail: visit.text.rota.at(timesOf(duty, on, visit.language)) }
}

const TONE = { empty: 'doubt', asked: 'doubt', done: 'done', off: 'neutral' } as const
