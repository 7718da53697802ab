import { z } from 'zod'
import { dayField, duration, withDays } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { noteHours } from '../hours/note-hours.ts'
import { hoursPage } from './hours-page.tsx'

const schema = withDays(['on'], z.object({ on: dayField(), hours: duration() }))

/** Refusals about the day are told beside the day. */
const ABOUT_THE_DAY = ['hours-to-come', 'before-member', 'member-left']

/** Notes the hours of a day: a button with an amount sends the same form as what is typed. */
export async function receiveHours(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, schema)
  const { typed, commandId } = form
  if (!form.ok) return hoursPage(visit, { typed, commandId, errors: form.errors, status: 422 })
  const { on, hours } = form.value
  const noted = await visit.perform(noteHours, visit.actor, { onDay: on, minutes: hours }, commandId)
  if (noted.ok) return redirect(`${paths.hours(visit.cooperative.slug)}?dag=${on}&bewaard=${on}`)
  const sentence = refusalSentence(visit, visit.text.hours.refusals, noted)
  return ABOUT_THE_DAY.includes(noted.reason)
    ? hoursPage(visit, { typed, commandId, dayWrong: sentence, status: 422 })
    : hoursPage(visit, { typed, commandId, refusal: sentence, status: 409 })
}
