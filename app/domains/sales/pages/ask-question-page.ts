import { z } from 'zod'
import type { LinkActor } from '../../../platform/actor.ts'
import { textIn } from '../../../text/index.ts'
import { text } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { Visit } from '../../../web/visit.ts'
import { askQuestion } from '../ask-question.ts'
import { linkedPage } from './linked-page.tsx'

/** Takes a question of the customer and comes back to their page. */
export async function receiveQuestion(visit: Visit): Promise<Response> {
  const form = await readForm(visit, z.object({ question: text(1000) }))
  const { typed, commandId } = form
  const again = { question: typed['question'] ?? '', commandId }
  if (!form.ok) {
    const name = textIn(visit.language).salesPages.form.names.question
    const wrong = visit.text.form.wrong[form.errors['question'] ?? 'required'](name)
    return linkedPage(visit, { ...again, wrong, status: 422 })
  }
  const actor = visit.actor as LinkActor
  const asked = await visit.perform(askQuestion, actor, form.value, commandId)
  if (asked.ok) return redirect(`${paths.customerPage(actor.token)}?gevraagd`)
  const refusal = refusalSentence(visit, visit.text.sales.refusals, asked)
  return linkedPage(visit, { ...again, refusal, status: 409 })
}
