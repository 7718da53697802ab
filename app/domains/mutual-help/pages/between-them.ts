/** What one of two who help each other says beside their promise: of the day, and how to be reached. */
import { z } from 'zod'
import { count } from '../../../platform/input.ts'
import { chosen } from '../../../web/fields.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { WAYS_TO_REACH } from '../reach.ts'
import { sayOfDay } from '../say-of-day.ts'
import { showReach } from '../show-reach.ts'
import { writeDayFor } from '../write-day-for.ts'
import { HOW_SAID } from '../written.ts'
import { helpPaths } from './addresses.ts'

/** The page of the post again, with what was refused. */
type Show = (
  visit: CooperativeVisit,
  state: {
    readonly status: number
    readonly refusal?: string
    readonly typed?: Typed
    readonly promise?: string
  },
) => Promise<Response>

const ANSWER = z.object({
  revision: z.coerce.number().pipe(count()).optional().catch(undefined),
  memberId: chosen<'member'>(),
  how: z.enum(HOW_SAID).optional().catch(undefined),
})

/** The other says that the day suits, or either calls it off; for who never signs in somebody writes it down. */
export const receiveDay =
  (show: Show) =>
  async (visit: CooperativeVisit): Promise<Response> => {
    const promiseId = visit.id<'help-promise'>('promise')
    const form = await readForm(visit, ANSWER)
    const says = (['day-yes', 'day-off'] as const).find((one) => one === form.intent)
    // Only a form that is not ours says neither.
    if (!form.ok || !says) return show(visit, { status: 422, typed: form.typed, promise: promiseId })
    const { revision, memberId, how } = form.value
    const asked = { promiseId, says, place: '', revision }
    const said = memberId
      ? await visit.perform(
          writeDayFor,
          visit.actor,
          { ...asked, memberId, how: how ?? 'told' },
          form.commandId,
        )
      : await visit.perform(sayOfDay, visit.actor, asked, form.commandId)
    const here = helpPaths.post(visit.cooperative.slug, visit.id<'help-post'>('post'))
    if (said.ok)
      return redirect(`${here}?gedaan=${memberId ? 'opgeschreven' : says === 'day-yes' ? 'dagja' : 'dagaf'}`)
    const refusal = refusalSentence(visit, visit.text.help.refusals, said)
    return show(visit, { status: 409, refusal, typed: form.typed, promise: promiseId })
  }

/** One of the two shows their number or address, or does not any more. */
export const receiveReach =
  (show: Show) =>
  async (visit: CooperativeVisit): Promise<Response> => {
    const promiseId = visit.id<'help-promise'>('promise')
    const form = await readForm(visit, z.object({}))
    const way = WAYS_TO_REACH.find((one) => form.intent === one || form.intent === `no-${one}`)
    if (!form.ok || !way) return show(visit, { status: 422 })
    const shown = form.intent === way
    const said = await visit.perform(showReach, visit.actor, { promiseId, way, shown }, form.commandId)
    const here = helpPaths.post(visit.cooperative.slug, visit.id<'help-post'>('post'))
    if (said.ok) return redirect(`${here}?gedaan=${shown ? 'zichtbaar' : 'verborgen'}`)
    return show(visit, { status: 409, refusal: refusalSentence(visit, visit.text.help.refusals, said) })
  }
