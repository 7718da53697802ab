import { z } from 'zod'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { askToPost } from '../statement/ask-to-post.ts'
import { statementPage } from './statement-page.tsx'

/** Takes the member's yes to having a statement posted, to the address that was shown. */
export async function receivePost(visit: CooperativeVisit): Promise<Response> {
  const statementId = visit.id<'statement'>('statement')
  const form = await readForm(
    visit,
    z.object({ destination: z.string().regex(/^[0-9a-f]{64}$/, 'required') }),
  )
  const here = paths.statement(visit.cooperative.slug, statementId)
  if (!form.ok) return redirect(here)
  const done = await visit.perform(
    askToPost,
    visit.actor,
    { statementId, destination: form.value.destination },
    form.commandId,
  )
  if (done.ok) return redirect(here)
  const words = visit.text.statements
  const refusal = refusalSentence(visit, { ...words.refusals, ...words.arrival.refusals }, done)
  return statementPage(visit, { refusal, status: 409 })
}
