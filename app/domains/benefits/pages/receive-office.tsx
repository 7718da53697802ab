import { z } from 'zod'
import type { Id } from '../../../values/id.ts'
import { choice, idOf, optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { file, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answerObjection } from '../statement/answer-objection.ts'
import { notePosted } from '../statement/note-posted.ts'
import { noteReceived } from '../statement/note-received.ts'
import { takeBackPosted } from '../statement/take-back-posted.ts'
import { documentOfStatement, statementById } from '../statement/statement.db.ts'
import { statementsOffice } from './statements-office.tsx'

const schema = z.object({
  statement: idOf<'statement'>(),
  intent: choice(['answer', 'posted', 'not-posted', 'received']),
  text: optionalText(2000),
})

/** What the administration does about a statement: answers, notes that it was posted, or that it arrived. */
export async function receiveOffice(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, schema)
  const statementId = form.typed['statement'] ?? ''
  const text = form.typed['text'] ?? ''
  const words = visit.text.statements
  const wrong = form.ok
    ? form.value.intent === 'answer' && text.trim() === ''
      ? 'required'
      : undefined
    : 'too-long'
  if (!form.ok || wrong !== undefined) {
    const sentence = visit.text.form.wrong[wrong ?? 'required'](words.office.answerField)
    return statementsOffice(visit, { statementId, text, wrong: sentence, status: 422 })
  }
  const done = await carriedOut(visit, form.value, form.commandId)
  if (done.ok) return redirect(`${paths.statementsOffice(visit.cooperative.slug)}?bewaard`)
  const refusal = refusalSentence(visit, { ...words.refusals, ...words.office.refusals }, done)
  return statementsOffice(visit, { statementId, text, refusal, status: 409 })
}

function carriedOut(
  { perform, actor }: CooperativeVisit,
  { statement: statementId, intent, text }: z.output<typeof schema>,
  commandId: string,
) {
  switch (intent) {
    case 'answer':
      return perform(answerObjection, actor, { statementId, text }, commandId)
    case 'posted':
      return perform(notePosted, actor, { statementId }, commandId)
    case 'not-posted':
      return perform(takeBackPosted, actor, { statementId }, commandId)
    case 'received':
      return perform(noteReceived, actor, { statementId, text: text.slice(0, 300) }, commandId)
  }
}

/** The PDF that is to be posted. It is somebody's file: that it was opened is kept. */
export async function statementToPost(visit: CooperativeVisit): Promise<Response> {
  const { cooperativeId } = visit.actor
  const id: Id<'statement'> = visit.id('statement')
  const found = await visit.read(async (tx) => ({
    statement: await statementById(tx, cooperativeId, id),
    document: await documentOfStatement(tx, cooperativeId, id),
  }))
  // Only what is to be posted: the rows of documents say so (053).
  if (!found.statement || !found.document) return new Response(null, { status: 404 })
  await visit.readsFileOf(found.statement.memberId)
  return file(found.document)
}
