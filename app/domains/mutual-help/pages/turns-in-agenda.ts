import { addDays, dayOf } from '../../../values/day.ts'
import type { AgendaSource } from '../../../web/agenda-source.ts'
import { memberOfPerson } from '../../members/index.ts'
import { DAYS_AHEAD, loadRota } from '../rota/load-rota.ts'
import { turnsOfLink } from '../rota/rota.db.ts'
import { beginsAt, stageOfTurn } from '../rota/rota.ts'
import { helpPaths } from './addresses.ts'
import { ownTurn } from './turn-tasks.tsx'

/** The turns of a member, in their agenda and in the calendar that reads it. One they cannot do is not in it. */
export const turnsInAgenda: AgendaSource = {
  may: 'help.take-part',
  title: (text) => text.rota.mine,
  async tasks(visit) {
    const { id } = visit.cooperative
    const { today } = visit.now
    const days = { from: today, until: addDays(today, DAYS_AHEAD), today }
    const { me, turns } = await visit.read(async (tx) => ({
      me: (await memberOfPerson(tx, id, visit.actor.personId))?.id,
      turns: await loadRota(tx, id, days),
    }))
    return turns
      .filter((one) => one.memberId === me && stageOfTurn(one) === 'taken')
      .map((one) => ownTurn(visit, one))
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
