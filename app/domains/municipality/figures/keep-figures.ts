import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import {
  DEFINITIONS,
  figuresOfQuarter,
  figuresOfYear,
  type Figure,
  type MonthOfClient,
} from './count-quarter.ts'
import * as db from './municipality-figure.db.ts'
import { lastDayOfQuarter, ripeOn, ripeQuarters, startOf, yearThatEndsWith, type Quarter } from './quarter.ts'
import { readStatedMonth } from './stated-month.ts'

/**
 * Makes the figures of each municipality for the quarters that are ripe and have none yet: what may be shown is
 * kept, the rest nowhere. What a quarter says is reckoned from what was confirmed before the day it became ripe,
 * whenever the job runs; so the year is the sum of the very quarters that were shown. Bears being done twice.
 */
export const keepFigures = command({
  name: 'municipality.keep-figures',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    for (const { id, addedAt, made } of await db.municipalitiesToCount(tx, cooperativeId)) {
      for (const quarter of ripeQuarters(dayOf(addedAt), now.today)) {
        if (made.includes(quarter)) continue
        const figures = await figuresFor(tx, cooperativeId, id, quarter)
        const how = { definitions: DEFINITIONS, at: now.at }
        await db.insertFigures(tx, cooperativeId, id, quarter, figures, how)
      }
    }
    return ok(null)
  },
})

async function figuresFor(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  quarter: Quarter,
): Promise<Figure[]> {
  const monthsOf = async (of: Quarter): Promise<MonthOfClient[]> => {
    const within = { from: of, until: lastDayOfQuarter(of), knownAt: startOf(ripeOn(of)) }
    const stated = await db.statedBetween(tx, cooperativeId, municipalityId, within)
    return stated.map(({ memberId, figures }) => ({ memberId, ...readStatedMonth(figures) }))
  }
  const lastDay = lastDayOfQuarter(quarter)
  const clients = await db.clientsOn(tx, cooperativeId, municipalityId, lastDay)
  const permitted = await db.permittedOn(tx, municipalityId, lastDay, startOf(ripeOn(quarter)))
  const ofQuarter = figuresOfQuarter(clients, permitted, await monthsOf(quarter))
  const year = yearThatEndsWith(quarter)
  if (!year) return ofQuarter
  const quarters: MonthOfClient[][] = []
  for (const one of year) quarters.push(await monthsOf(one))
  return [...ofQuarter, ...figuresOfYear(quarters)]
}
