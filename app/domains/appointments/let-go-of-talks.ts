import type { Tx } from '../../platform/database.ts'
import { enqueue } from '../../platform/jobs.ts'
import type { Leaves, LettingGo } from '../members/index.ts'
import { appointmentsGoingOn, callOffOfWhoLeft } from './let-go-of-talks.db.ts'
import { askForMail } from './mail-job.ts'
import { keepSeat, seatsOf, workshopById } from './workshops/workshop.db.ts'
import { fillPlacesJob } from './workshops/workshop-jobs.ts'
import { isOpenWorkshop } from './workshops/workshop.ts'

/**
 * Talks of who leaves are called off, with a word and a mail to the coach; and their place in a meeting goes to who
 * waits for it.
 */
export const letGoOfTalks: LettingGo = {
  async count(tx, leaves, now) {
    const seats = await seatsAhead(tx, leaves, now.at)
    return {
      appointments: await appointmentsGoingOn(tx, leaves.memberId, now.at),
      workshops: seats.length,
    }
  },
  async letGo(tx, leaves, now) {
    const { cooperativeId, memberId, by, word } = leaves
    for (const said of await callOffOfWhoLeft(tx, memberId, now.at, word))
      await askForMail(tx, cooperativeId, said, now)
    for (const { workshopId, state } of await seatsAhead(tx, leaves, now.at)) {
      await keepSeat(tx, cooperativeId, { workshopId, memberId, state: 'left', at: now.at, by })
      if (state === 'in') await enqueue(tx, fillPlacesJob, cooperativeId, { workshopId })
    }
  },
}

async function seatsAhead(
  tx: Tx,
  { cooperativeId, memberId }: Pick<Leaves, 'cooperativeId' | 'memberId'>,
  now: Date,
) {
  const seats = (await seatsOf(tx, cooperativeId, { memberId })).filter(({ state }) => state !== 'left')
  const ahead = []
  for (const seat of seats) {
    const workshop = await workshopById(tx, cooperativeId, seat.workshopId)
    if (workshop && isOpenWorkshop(workshop, now)) ahead.push(seat)
  }
  return ahead
}
