import type { Task } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { stageOfTurn, type Turn } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'
import { dayWithWeekday, timesOf } from './turn-words.ts'

/**
 * A turn as a line of a list: the day, the role, whose it is and at what time. In words and not in a badge: beside it
 * there is no room on a phone for the name of a day.
 */
export function taskOfTurn(visit: CooperativeVisit, turn: Turn): Task {
  const { rota: said } = visit.text
  const { duty, on } = turn
  const times = timesOf(duty, on, visit.language)
  return {
    href: helpPaths.turn(visit.cooperative.slug, duty.id, on),
    title: said.turn({ day: dayWithWeekday(visit.text, visit.language, on), name: duty.name }),
    detail: said.lineOf({ ...times, who: whoInWords(visit, turn) }),
  }
}

/** Whose a turn is, at the beginning of a line. */
export function whoInWords({ text }: Pick<CooperativeVisit, 'text'>, turn: Turn): string {
  const { who } = text.rota
  const stage = stageOfTurn(turn)
  return stage === 'taken' ? turn.member : who[stage](turn)
}

/** One's own turn, in one's own agenda: whose it is, need not be said. */
export function ownTurn(visit: CooperativeVisit, turn: Turn): Task {
  const { duty, on } = turn
  return { ...taskOfTurn(visit, turn), detail: visit.text.rota.at(timesOf(duty, on, visit.language)) }
}
