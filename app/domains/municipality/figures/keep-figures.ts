import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok } from '../../../values/result.ts'
import type { Delivery } from '../../benefits/index.ts'
import {
  DEFINITIONS,
  figuresOfQuarter,
  figuresOfYear,
  type Figure,
  type MonthOfClient,
  type Quarterly,
} from './count-quarter.ts'
import { knownOfPermission, knownOfWork, type SharedByClient } from './known.ts'
import * as db from './municipality-figure.db.ts'
import { lastDayOfQuarter, ripeOn, ripeQuarters, startOf, yearThatEndsWith, type Quarter } from './quarter.ts'
import { readStatedMonth } from './stated-month.ts'

/**
 * Makes the figures of each municipality for the quarters that are ripe and have none yet: what may be shown is
 * kept, the rest nowhere. What a quarter says is reckoned from what was confirmed before the day it became ripe,
 * whenever the job runs; so the year is the sum of the very quarters that were shown. First those that were made are
 * judged again by what the municipality reads now: what would tell too much is withdrawn. Bears being done twice.
 */
export const keepFigures = command({
  name: 'municipality.keep-figures',
  may: 'job',
  input: z.object({}),
  async run(tx, { cooperativeId }: JobActor, _input, now) {
    for (const { id, addedAt, delivery } of await db.municipalitiesToCount(tx, cooperativeId)) {
      const shared = await db.sharedWithMunicipality(tx, id)
      const town = { tx, cooperativeId, municipalityId: id, delivery, shared }
      await withdraw(town, now.at)
      const standing = await db.standingFigures(tx, cooperativeId, id)
      const made = new Set(standing.map(({ quarter }) => quarter))
      for (const quarter of ripeQuarters(dayOf(addedAt), now.today)) {
        if (made.has(quarter)) continue
        const figures = withoutWithdrawn(quarter, await figuresFor(town, quarter), standing)
        const how = { definitions: DEFINITIONS, at: now.at }
        await db.insertFigures(tx, cooperativeId, id, quarter, figures, how)
      }
    }
    return ok(null)
  },
})

/** A municipality that is counted, with what is shared with it. */
type Town = {
  readonly tx: Tx
  readonly cooperativeId: Id<'cooperative'>
  readonly municipalityId: Id<'municipality'>
  readonly delivery: Delivery
  readonly shared: readonly SharedByClient[]
}

/** Takes back what was shown and would not be shown now: first quarters, then years, which go with their quarters. */
async function withdraw(town: Town, at: Date): Promise<void> {
  const { tx, cooperativeId, municipalityId } = town
  for (const span of ['quarter', 'year'] as const) {
    const standing = await db.standingFigures(tx, cooperativeId, municipalityId)
    const shown = standing.filter((one) => one.isShown && one.span === span)
    for (const [quarter, figures] of Map.groupBy(shown, (one) => one.quarter)) {
      const now = withoutWithdrawn(quarter, await figuresFor(town, quarter), standing)
      for (const figure of figures) {
        const again = now.find((one) => one.span === span && one.measure === figure.measure)
        if (again?.amount === undefined)
          await db.withdrawFigure(tx, cooperativeId, municipalityId, figure, at)
      }
    }
  }
}

/**
 * Without the year of what was withdrawn of one of its quarters: who saw that quarter once would find the others by
 * taking it off the year.
 */
function withoutWithdrawn(
  quarter: Quarter,
  figures: readonly Figure[],
  standing: readonly db.Standing[],
): Figure[] {
  const year = yearThatEndsWith(quarter) ?? []
  const withdrawn = standing.filter(
    (one) => one.isWithdrawn && one.span === 'quarter' && year.includes(one.quarter),
  )
  return figures.map((figure) =>
    figure.span === 'year' && withdrawn.some(({ measure }) => measure === figure.measure)
      ? { ...figure, amount: undefined }
      : figure,
  )
}

async function figuresFor(town: Town, quarter: Quarter): Promise<Figure[]> {
  const { tx, cooperativeId, municipalityId, shared } = town
  const lastDay = lastDayOfQuarter(quarter)
  const onLastDay = { from: lastDay, until: lastDay }
  const clients = await db.clientsBetween(tx, cooperativeId, municipalityId, onLastDay)
  const permitted = await db.permittedOn(tx, municipalityId, lastDay, startOf(ripeOn(quarter)))
  const known = knownOfPermission(clients, shared)
  const ofQuarter = figuresOfQuarter(permitted, known, await workOf(town, quarter))
  const year = yearThatEndsWith(quarter)
  if (!year) return ofQuarter
  const quarters: Quarterly[] = []
  for (const one of year) quarters.push(await workOf(town, one))
  return [...ofQuarter, ...figuresOfYear(quarters)]
}

async function workOf(town: Town, quarter: Quarter): Promise<Quarterly> {
  const { tx, cooperativeId, municipalityId, delivery, shared } = town
  const days = { from: quarter, until: lastDayOfQuarter(quarter) }
  const clients = await db.clientsBetween(tx, cooperativeId, municipalityId, days)
  const knownAt = startOf(ripeOn(quarter))
  const stated = await db.statedBetween(tx, cooperativeId, municipalityId, { ...days, knownAt })
  const months = stated.map(({ memberId, figures }): MonthOfClient => {
    return { memberId, ...readStatedMonth(figures) }
  })
  return { months, known: knownOfWork(clients, shared, stated, delivery) }
}
