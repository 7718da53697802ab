import { z } from 'zod'
import type { Id } from '../../../values/id.ts'
import { idOf, tick } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { confirmStatement } from '../statement/confirm-statement.ts'
import { statementsPage } from './statements-page.tsx'

const hash = () => z.string().regex(/^[0-9a-f]{64}$/, 'required')
/** By its place on the page. */
const confirming = z.object({
  one: z.record(
    z.string().regex(/^\d{1,2}$/),
    z.object({
      statement: idOf<'statement'>(),
      press: idOf<'command'>(),
      sha256: hash(),
      destination: hash(),
      noHours: tick(),
      right: tick(),
    }),
  ),
})

/**
 * Takes "Klopt" for the months that were ticked, each by itself: what of one was changed meanwhile stops that one and
 * not the others.
 */
export async function receiveTogether(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, confirming)
  const words = visit.text.statements
  // All but the boxes is hidden: only a form that is not ours has it wrong.
  if (!form.ok) return redirect(paths.statements(visit.cooperative.slug))
  const all = Object.values(form.value.one)
  const ticked = all.filter(({ right }) => right)
  const state = {
    right: new Set<string>(ticked.map(({ statement }) => statement)),
    noHours: new Set<string>(all.filter(({ noHours }) => noHours).map((one) => one.statement)),
  }
  if (ticked.length === 0)
    return statementsPage(visit, {
      ...state,
      wrong: new Map(),
      nothing: words.together.nothingTicked,
      status: 422,
    })
  const wrong = new Map<Id<'statement'>, string>()
  for (const { statement: statementId, press, sha256, destination, noHours } of ticked) {
    const input = { statementId, sha256, destination, noHours, remark: '' }
    const done = await visit.perform(confirmStatement, visit.actor, input, press)
    // Confirmed in another tab, or pressed twice: what was wanted is so.
    if (!done.ok && done.reason !== 'statement-confirmed-before')
      wrong.set(statementId, refusalSentence(visit, words.refusals, done))
  }
  if (wrong.size === 0)
    return redirect(`${paths.statements(visit.cooperative.slug)}?bevestigd=${ticked.length}`)
  return statementsPage(visit, { ...state, wrong, status: 409 })
}
