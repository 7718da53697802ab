import { z } from 'zod'
import type { JobActor } from '../../../platform/actor.ts'
import { command } from '../../../platform/command.ts'
import type { Tx } from '../../../platform/database.ts'
import { id } from '../../../platform/input.ts'
import { dayOf, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import { ok, type Result } from '../../../values/result.ts'
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
 * Makes the figures of a municipality for the quarters that are ripe and have none yet: what may be shown is
 * kept, the rest nowhere. What a quarter says is reckoned from what was confirmed before the day it became ripe,
 * whenever the job runs; so the year is the sum of the very quarters that were shown. First those that were made are
 * judged again by what the municipality reads now: what would tell too much is withdrawn. Bears being done twice.
 */
export const keepFigures = command({
  name: 'municipality.keep-figures',
  may: 'job',
  about: ({ municipalityId }) => municipalityId,
  input: z.object({ municipalityId: id<'municipality'>() }),
  async run(tx, { cooperativeId }: JobActor, { municipalityId }, now): Promise<Result<null, never>> {
    const town = await townOf(tx, cooperativeId, municipalityId)
    // Quarters first: years go with their quarters.
    for (const span of ['quarter', 'year'] as const)
      for (const figure of await tooTelling(town, span))
        await db.withdrawFigure(tx, cooperativeId, municipalityId, figure, now.at)
    const standing = await standingIn(town)
    for (const quarter of toMake(town, standing, now.today)) {
      const figures = withoutWithdrawn(quarter, await figuresFor(town, quarter), standing)
      const how = { definitions: DEFINITIONS, at: now.at }
      await db.insertFigures(tx, cooperativeId, municipalityId, quarter, figures, how)
    }
    return ok(null)
  },
})

/** Whether there are figures of a municipality to make or to withdraw, only reading. For the job. */
export async function figuresAreDue(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
  today: Day,
): Promise<boolean> {
  const town = await townOf(tx, cooperativeId, municipalityId)
  if (toMake(town, await standingIn(town), today).length > 0) return true
  for (const span of ['quarter', 'year'] as const) if ((await tooTelling(town, span)).length > 0) return true
  return false
}

/** A municipality that is counted, with what is shared with it. */
type Town = {
  readonly tx: Tx
  readonly cooperativeId: Id<'cooperative'>
  readonly municipalityId: Id<'municipality'>
  readonly addedAt: Date
  readonly delivery: Delivery
  readonly shared: readonly SharedByClient[]
}

async function townOf(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  municipalityId: Id<'municipality'>,
): Promise<Town> {
  const found = (await db.municipalitiesToCount(tx, cooperativeId)).find(({ id }) => id === municipalityId)
  if (!found) throw new Error(`municipality ${municipalityId} is not there`)
  const { addedAt, delivery } = found
  const shared = await db.sharedWithMunicipality(tx, municipalityId)
  return { tx, cooperativeId, municipalityId, addedAt, delivery, shared }
}

function standingIn({ tx, cooperativeId, municipalityId }: Town): Promise<db.Standing[]> {
  return db.standingFigures(tx, cooperativeId, municipalityId)
}

function toMake({ addedAt }: Town, standing: readonly db.Standing[], today: Day): Quarter[] {
  const made = new Set(standing.map(({ quarter }) => quarter))
  return ripeQuarters(dayOf(addedAt), today).filter((quarter) => !made.has(quarter))
}

/** What was shown and would not be shown now. */
async function tooTelling(town: Town, span: 'quarter' | 'year'): Promise<db.Standing[]> {
  const standing = await standingIn(town)
  const shown = standing.filter((one) => one.isShown && one.span === span)
  const telling: db.Standing[] = []
  for (const [quarter, figures] of Map.groupBy(shown, (one) => one.quarter)) {
    const now = withoutWithdrawn(quarter, await figuresFor(town, quarter), standing)
    const again = new Map(now.filter((one) => one.span === span).map((one) => [one.measure, one.amount]))
    telling.push(...figures.filter(({ measure }) => again.get(measure) === undefined))
  }
  return telling
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
