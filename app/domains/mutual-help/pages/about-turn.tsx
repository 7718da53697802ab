import { Facts } from '../../../ui/index.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Turn } from '../rota/rota.ts'
import { dayWithWeekday, timesOf } from './turn-words.ts'

/** What a turn asks, what one must be able to, and when it is. */
export function AboutTurn({ visit, turn }: { visit: CooperativeVisit; turn: Turn }) {
  const said = visit.text.rota
  const { duty, on } = turn
  const when = said.turn({
    day: dayWithWeekday(visit.text, visit.language, on, true),
    name: said.at(timesOf(duty, on, visit.language)),
  })
  const facts = [
    { label: said.facts.asks, value: duty.asks },
    { label: said.facts.skill, value: duty.skill },
    { label: said.facts.when, value: when },
  ]
  return <Facts facts={facts.filter(({ value }) => value !== '')} />
}
