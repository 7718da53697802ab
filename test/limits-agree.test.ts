/** A limit that the program says and a CHECK says again is one limit: raised in one of the two it would be a bug. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { noteAttendance } from '../app/domains/appointments/note-attendance.ts'
import { proposeAppointment } from '../app/domains/appointments/propose-appointment.ts'
import { proposeTimes } from '../app/domains/appointments/propose-times.ts'
import { announceWorkshop } from '../app/domains/appointments/workshops/announce-workshop.ts'
import { noteHours } from '../app/domains/benefits/hours/note-hours.ts'
import { addThing } from '../app/domains/facilities/add-thing.ts'
import { sayHowItIs } from '../app/domains/facilities/say-how-it-is.ts'
import { setGuidance } from '../app/domains/guidance/set-guidance.ts'
import { setJoiningRules } from '../app/domains/joining/set-joining-rules.ts'
import { answerHelp } from '../app/domains/mutual-help/answer-help.ts'
import { giveHours } from '../app/domains/mutual-help/give-hours.ts'
import { setHours } from '../app/domains/mutual-help/set-hours.ts'
import { asksWhy } from '../app/domains/members/leaving.ts'
import { MINUTES_TO_UNDO } from '../app/domains/mutual-help/rota/rota.ts'
import { DAYS_TO_WAIT } from '../app/domains/payments/payee-account.ts'
import { takeWindowOrder } from '../app/domains/shop-window/take-window-order.ts'
import { addDays, addMonths, day } from '../app/values/day.ts'
import { smallWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

type Field = readonly [{ readonly name: string; readonly input: z.ZodType }, string]

/** A field of a command, and the CHECK of what it is kept in. */
const HELD: Readonly<Record<string, readonly Field[]>> = {
  appointment_proposed_check: [
    [proposeAppointment, 'times'],
    [proposeTimes, 'times'],
  ],
  appointment_minutes_check: [
    [proposeAppointment, 'minutes'],
    [proposeTimes, 'minutes'],
  ],
  appointment_took_minutes_check: [[noteAttendance, 'tookMinutes']],
  workshop_minutes_check: [[announceWorkshop, 'minutes']],
  workshop_places_check: [[announceWorkshop, 'places']],
  worked_day_minutes_check: [[noteHours, 'minutes']],
  help_gift_minutes_check: [[giveHours, 'minutes']],
  help_promise_minutes_check: [[answerHelp, 'minutes']],
  help_transfer_minutes_check: [[answerHelp, 'minutes']],
  help_hours_lowest_check: [[setHours, 'below']],
  shop_request_ordered_count_check: [[takeWindowOrder, 'count']],
  thing_photo_place_check: [[sayHowItIs, 'photos']],
  thing_pieces_check: [[addThing, 'pieces']],
  thing_opens_check: [[addThing, 'opens']],
  thing_closes_check: [[addThing, 'closes']],
  thing_longest_check: [[addThing, 'longest']],
  thing_ahead_days_check: [[addThing, 'aheadDays']],
  thing_cancel_hours_check: [[addThing, 'cancelHours']],
  thing_at_once_check: [[addThing, 'atOnce']],
  joining_rules_vote_days_check: [[setJoiningRules, 'voteDays']],
  joining_rules_trial_months_check: [[setJoiningRules, 'trialMonths']],
  guidance_setting_evaluate_every_weeks_check: [[setGuidance, 'weeks']],
  guidance_setting_kept_months_check: [[setGuidance, 'keptMonths']],
}

/** After how many months a last day is long ago. */
const monthsUntilLate = () => {
  const last = day('2026-01-15')
  return [...Array(24).keys()].find((months) => asksWhy(last, addDays(addMonths(last, months), 1), []))
}

/** How long something is, in the program, and the function that holds it too. */
const INTERVALS: Readonly<Record<string, string>> = {
  keep_payee_account: `${DAYS_TO_WAIT} days`,
  keep_duty_turn: `${MINUTES_TO_UNDO} minutes`,
  keep_end_explained: `${monthsUntilLate()} months`,
}

test('how long something is in the program, it is in the function that holds it', async () => {
  const functions = await world.sql(
    'select proname as name, prosrc as says from pg_proc where proname = any ($1)',
    [Object.keys(INTERVALS)],
  )
  const held = functions.map(({ name, says }) => [
    String(name),
    [...String(says).matchAll(/interval '([^']+)'/g)].map(([, interval]) => interval),
  ])
  expect(Object.fromEntries(held)).toEqual(
    Object.fromEntries(Object.entries(INTERVALS).map(([name, interval]) => [name, [interval]])),
  )
})

test('the most that a command takes is the most that the database takes', async () => {
  const checks = await world.sql(
    'select conname as name, pg_get_constraintdef(oid) as says from pg_constraint where conname = any ($1)',
    [Object.keys(HELD)],
  )
  const held = Object.fromEntries(checks.map(({ name, says }) => [String(name), mostOfCheck(String(says))]))
  const said = Object.entries(HELD).flatMap(([check, fields]) =>
    fields.map(([command, field]) => [check, command.name, field, mostOf(command.input, field)]),
  )
  expect(said.filter(([, , , most]) => most === undefined)).toEqual([])
  expect(said).toEqual(
    Object.entries(HELD).flatMap(([check, fields]) =>
      fields.map(([command, field]) => [check, command.name, field, held[check]]),
    ),
  )
})

/** `CHECK (((minutes >= 5) AND (minutes <= 480)))` is 480; what may go below zero so far is told by the least. */
function mostOfCheck(says: string): number | undefined {
  const bounds = [...says.matchAll(/(>=|<=) \(?'?(-?\d+)/g)].map(([, , bound]) => Math.abs(Number(bound)))
  return bounds.length === 0 ? undefined : Math.max(...bounds)
}

/** The most that fits in a field: of a number, or so many in a list. */
function mostOf(input: z.ZodType, field: string): number | undefined {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  const found = schema.properties?.[field]
  const each = typeof found === 'object' ? [found, ...(found.anyOf ?? [])] : []
  return each
    .map((one) => (typeof one === 'object' ? (one.maximum ?? one.maxItems) : undefined))
    .find((most) => most !== undefined)
}
