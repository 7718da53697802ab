/** Work for each other: what was asked, who said what, and what can be done now. */
import type { ComponentChildren } from 'preact'
import { z } from 'zod'
import type { Tx } from '../../../platform/database.ts'
import { ButtonRow, Heading, Lead, Link, LinkButton, Notice, Paragraph, Refusal } from '../../../ui/index.ts'
import type { Id } from '../../../values/id.ts'
import { optionalText } from '../../../web/fields.ts'
import { readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { invoiceNames } from '../../sales/index.ts'
import { beforeYes, type FromBenefits } from '../../sales/pages/index.ts'
import { answerInsideJob } from '../answer-inside-job.ts'
import { bookInsideJob } from '../book-inside-job.ts'
import { insideJobs, type InsideJob } from '../inside-job.db.ts'
import { noteInsideWord } from '../note-inside-word.ts'
import { InsideJobCard, waitsForYesOf, type TypedSheet } from './inside-job-card.tsx'
import { signedSheet } from '../../../web/signed-sheet.tsx'

/** What the visitor has to do with; for the administration and the auditor all of it. */
export function insideJobsPage(from?: FromBenefits) {
  return (visit: CooperativeVisit): Promise<Response> => render(visit, from, { status: 200 })
}

/** Says yes or no, or wants it undone; the administration books it. */
export function answerInsideJobs(from?: FromBenefits) {
  return (visit: CooperativeVisit): Promise<Response> => answered(visit, from)
}

async function answered(visit: CooperativeVisit, from: FromBenefits | undefined): Promise<Response> {
  const again = { ...visit, request: visit.request.clone() }
  const form = await readForm(visit, z.object({ why: optionalText(500) }))
  if (!form.ok) return render(visit, from, { status: 422 })
  const jobId = visit.id<'inside-job'>('job')
  const { intent, commandId } = form
  const here = paths.insideJobs(visit.cooperative.slug)
  const word = WORDS.find((one) => intent === `paper-${one}`)
  if (word) return signed(again, from, jobId, word)
  if (intent === 'book') {
    const done = await visit.perform(bookInsideJob, visit.actor, { jobId }, commandId)
    if (done.ok) return redirect(`${here}?gedaan=geboekt`)
    const sentences = { ...visit.text.bank.refusals, ...visit.text.inside.refusals }
    return render(visit, from, { status: 409, refusal: refusalSentence(visit, sentences, done) })
  }
  const says = WORDS.find((one) => intent === one)
  // Only a form that is not ours says none of them.
  if (!says) return render(visit, from, { status: 422 })
  const said = await visit.perform(
    answerInsideJob,
    visit.actor,
    { jobId, says, why: form.value.why },
    commandId,
  )
  if (said.ok) return redirect(`${here}?gedaan=gezegd`)
  return render(visit, from, {
    status: 409,
    refusal: refusalSentence(visit, visit.text.inside.refusals, said),
  })
}

const WORDS = ['yes', 'no', 'undo'] as const

/** What a member who never signs in said on a signed sheet. */
async function signed(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  jobId: Id<'inside-job'>,
  says: (typeof WORDS)[number],
): Promise<Response> {
  const { typed, commandId, ...form } = await readForm(visit, signedSheet)
  const sheet = { jobId, says, typed }
  if (!form.ok) {
    const { list } = sentences(visit, form.errors, () => visit.text.joint.signedOn)
    return render(visit, from, { status: 422, sheet: { ...sheet, wrong: list[0]?.sentence } })
  }
  const { signedOn } = form.value
  const said = await visit.perform(noteInsideWord, visit.actor, { jobId, says, signedOn }, commandId)
  if (said.ok) return redirect(`${paths.insideJobs(visit.cooperative.slug)}?gedaan=papier`)
  const refusal = refusalSentence(visit, visit.text.inside.refusals, said)
  return render(visit, from, { status: 409, refusal, sheet })
}

async function render(
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  state: { readonly status: number; readonly refusal?: string; readonly sheet?: TypedSheet },
): Promise<Response> {
  const words = visit.text.inside
  const { jobs, names, effects } = await visit.read(async (tx) => {
    const found = await insideJobs(tx, visit.cooperative.id)
    const invoices = found.flatMap(({ invoiceId }) => invoiceId ?? [])
    return {
      jobs: found,
      names: await invoiceNames(tx, visit.cooperative.id, invoices),
      effects: await effectsBeforeYes(tx, visit, from, found),
    }
  })
  const done = visit.url.searchParams.get('gedaan')
  const said = Object.entries(words.done).find(([name]) => name === done)?.[1]
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{leadOf(visit)}</Lead>
        {visit.may('help.take-part') && (
          <Paragraph>
            {words.toHelp} <Link href={paths.help(visit.cooperative.slug)}>{words.toHelpLink}</Link>
          </Paragraph>
        )}
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        {said !== undefined && (
          <Notice tone="done" announce>
            {said}
          </Notice>
        )}
        {visit.may('inside-job.ask') && (
          <ButtonRow>
            <LinkButton href={paths.newInsideJob(visit.cooperative.slug)}>{words.ask}</LinkButton>
          </ButtonRow>
        )}
        {visit.may('books.post') && (
          <ButtonRow>
            <LinkButton href={paths.noteInsideJob(visit.cooperative.slug)} look="secondary">
              {words.paper.begin}
            </LinkButton>
          </ButtonRow>
        )}
        {jobs.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {jobs.map((job) => (
          <InsideJobCard
            key={job.id}
            visit={visit}
            job={job}
            invoice={names.get(job.invoiceId ?? '')?.number ?? ''}
            effect={effects.get(job.id)}
            sheet={state.sheet}
          />
        ))}
      </>
    ),
  })
}

function leadOf(visit: CooperativeVisit): string {
  const words = visit.text.inside
  if (visit.actor.left) return words.leadLeft
  return visit.may('help.take-part') ? words.lead : words.officeLead
}

/** What each piece of work that waits for the yes of whoever looks brings them and does to their benefit. */
async function effectsBeforeYes(
  tx: Tx,
  visit: CooperativeVisit,
  from: FromBenefits | undefined,
  jobs: readonly InsideJob[],
): Promise<ReadonlyMap<Id<'inside-job'>, ComponentChildren>> {
  const told = new Map<Id<'inside-job'>, ComponentChildren>()
  for (const job of jobs) {
    if (!waitsForYesOf(job, visit.actor.personId)) continue
    const { id: of, workedOn, amount: net, straight: straightToPot } = job
    const days = { workedFrom: workedOn, workedUntil: workedOn }
    const work = { memberId: job.earnerId, ...days, net, straightToPot, of, sharedWhen: 'booked' } as const
    told.set(of, await beforeYes(tx, visit, from, work))
  }
  return told
}
