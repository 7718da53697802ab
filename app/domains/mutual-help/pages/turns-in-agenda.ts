import { addDays, dayOf } from '../../../values/day.ts'
import { minutesAfter } from '../../../values/moment-on-clock.ts'
import type { AgendaSource } from '../../../web/agenda-source.ts'
import { DAYS_AHEAD, loadRota } from '../rota/load-rota.ts'
import { turnsOfLink } from '../rota/rota.db.ts'
import { beginsAt, stageOfTurn, type Turn } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'
import { dayWithWeekday, timesOf } from './turn-words.ts'

/** The turns of a member, in their agenda and in the calendar that reads it. One they cannot do is not in it. */
export const turnsInAgenda: AgendaSource = {
  may: 'help.take-part',
  title: (text) => text.rota.mine,
  async lines(tx, reader, { id }, { from, until }) {
    const { id: here, slug } = reader.cooperative
    const { today } = reader.now
    const last = addDays(today, DAYS_AHEAD)
    const turns = await loadRota(tx, here, { from, until: until < last ? until : last, today })
    return turns
      .filter((one) => one.memberId === id && isKept(one))
      .map(({ duty, on }) => {
        const startsAt = beginsAt(on, duty.begins)
        return {
          kind: 'turn' as const,
          startsAt,
          endsAt: minutesAfter(startsAt, duty.minutes),
          when: reader.text.rota.when({
            day: dayWithWeekday(reader.text, reader.language, on),
            ...timesOf(duty, on, reader.language),
          }),
          what: duty.name,
          where: '',
          href: helpPaths.turn(slug, duty.id, on),
        }
      })
  },
  async events(tx, { since, origin, coop }) {
    const turns = await turnsOfLink(tx, dayOf(since))
    return turns.map(({ dutyId, on, name, begins, minutes, changes, changedAt }) => ({
      uid: `${dutyId}-${on}@${new URL(origin).hostname}`,
      summary: name,
      location: '',
      url: origin + helpPaths.turn(coop, dutyId, on),
      startsAt: beginsAt(on, begins),
      minutes,
      cancelled: false,
      sequence: changes,
      changedAt,
    }))
  },
}

/** Theirs, also when it was and they said how it went; not one that nobody keeps. */
function isKept(turn: Turn): boolean {
  const stage = stageOfTurn(turn)
  return stage === 'taken' || stage === 'done'
}
