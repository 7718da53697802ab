/** Work for each other: what was asked, who said what, and what can be done now. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Details,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  TextField,
} from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { invoiceNames } from '../../sales/index.ts'
import { answerInsideJob } from '../answer-inside-job.ts'
import { bookInsideJob } from '../book-inside-job.ts'
import { insideJobs, type InsideJob } from '../inside-job.db.ts'
import { insideNumber } from '../inside-number.ts'

/** What the visitor has to do with; for the administration and the auditor all of it. */
export async function insideJobsPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

/** Says yes or no, or wants it undone; the administration books it. */
export async function answerInsideJobs(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, z.object({ why: optionalText(500) }))
  if (!form.ok) return render(visit, { status: 422 })
  const jobId = visit.id<'inside-job'>('job')
  const { intent, commandId } = form
  const here = paths.insideJobs(visit.cooperative.slug)
  if (intent === 'book') {
    const done = await visit.perform(bookInsideJob, visit.actor, { jobId }, commandId)
    if (done.ok) return redirect(`${here}?gedaan=geboekt`)
    const sentences = { ...visit.text.bank.refusals, ...visit.text.inside.refusals }
    return render(visit, { status: 409, refusal: refusalSentence(visit, sentences, done) })
  }
  const says = intent === 'yes' || intent === 'undo' ? intent : 'no'
  const said = await visit.perform(
    answerInsideJob,
    visit.actor,
    { jobId, says, why: form.value.why },
    commandId,
  )
  if (said.ok) return redirect(`${here}?gedaan=gezegd`)
  return render(visit, { status: 409, refusal: refusalSentence(visit, visit.text.inside.refusals, said) })
}

async function render(
  visit: CooperativeVisit,
  state: { readonly status: number; readonly refusal?: string },
): Promise<Response> {
  const words = visit.text.inside
  const { jobs, names } = await visit.read(async (tx) => {
    const found = await insideJobs(tx, visit.cooperative.id)
    const invoices = found.flatMap(({ invoiceId }) => invoiceId ?? [])
    return { jobs: found, names: await invoiceNames(tx, visit.cooperative.id, invoices) }
  })
  const done = visit.url.searchParams.get('gedaan')
  const said = Object.entries(words.done).find(([name]) => name === done)?.[1]
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Heading level={1}>{words.title}</Heading>
        <Lead>{visit.may('inside-job.ask') ? words.lead : words.officeLead}</Lead>
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
        {jobs.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {jobs.map((job) => (
          <JobCard
            key={job.id}
            visit={visit}
            job={job}
            invoice={names.get(job.invoiceId ?? '')?.number ?? ''}
          />
        ))}
      </>
    ),
  })
}

/** @param invoice the number of the invoice it is paid from, as far as whoever looks may see that */
function JobCard({ visit, job, invoice }: { visit: CooperativeVisit; job: InsideJob; invoice: string }) {
  const words = visit.text.inside
  const amount = formatEuro(job.amount, visit.language)
  return (
    <Card labelledBy={job.id}>
      <Heading level={2} id={job.id} size={3}>
        {words.one({ earner: job.earner, payer: job.payer, amount })}
      </Heading>
      <Paragraph>{job.what}</Paragraph>
      <Paragraph quiet>
        {words.worked({ day: formatDay(job.workedOn, visit.language) })} {paidFrom(visit, job, invoice)}
      </Paragraph>
      <Paragraph>{stateOf(visit, job)}</Paragraph>
      {job.closedWhy !== '' && <Paragraph>{`“${job.closedWhy}”`}</Paragraph>}
      {job.earnerPerson === visit.actor.personId && (
        <Paragraph quiet>{job.straight ? words.straight : words.effect}</Paragraph>
      )}
      <Actions visit={visit} job={job} />
    </Card>
  )
}

function paidFrom(
  { text }: CooperativeVisit,
  { payer, purpose, invoiceId }: InsideJob,
  number: string,
): string {
  if (invoiceId === null) return text.inside.fromPot({ payer, purpose: text.pots.purpose[purpose] })
  return text.inside.fromInvoice({ payer, number })
}

function stateOf(visit: CooperativeVisit, job: InsideJob): string {
  const { state } = visit.text.inside
  if (job.undoneOn !== null) return state.undone
  if (job.undoAgreedAt !== null) return state.undoAgreed
  if (job.undoAskedBy !== null) return state.undoAsked
  if (job.number !== null) return state.booked({ number: insideNumber(job.number) })
  if (job.closedAt !== null) return state.closed
  return job.agreedAt === null ? state.asked({ earner: job.earner }) : state.agreed
}

function Actions({ visit, job }: { visit: CooperativeVisit; job: InsideJob }) {
  const words = visit.text.inside
  const me = visit.actor.personId
  const [pays, earns] = [job.payerPerson === me, job.earnerPerson === me]
  const open = job.closedAt === null && job.entryId === null
  const undoing = job.undoAgreedAt !== null && job.undoneOn === null
  const books = visit.may('books.post') && !pays && !earns && ((open && job.agreedAt !== null) || undoing)
  const undoes =
    (pays || earns) && job.entryId !== null && job.undoAgreedAt === null && job.undoAskedBy !== me
  const button = (intent: string, label: string) => (
    <Form
      action={`${paths.insideJobs(visit.cooperative.slug)}/${job.id}`}
      commandId={freshCommandId(visit)}
      label={label}
    >
      <Button name="intent" value={intent} look={intent === 'undo' ? 'secondary' : 'primary'}>
        {label}
      </Button>
    </Form>
  )
  return (
    <>
      {earns && open && job.agreedAt === null && button('yes', words.yes)}
      {books && button('book', undoing ? words.bookUndo : words.book)}
      {undoes && (
        <Details summary={words.undo}>
          {button('undo', job.undoAskedBy === null ? words.undo : words.undoYes)}
        </Details>
      )}
      {(pays || earns) && open && (
        <Details summary={words.no}>
          <Form
            action={`${paths.insideJobs(visit.cooperative.slug)}/${job.id}`}
            commandId={freshCommandId(visit)}
            label={words.no}
          >
            <TextField id={`why-${job.id}`} name="why" label={words.why} value="" maxLength={500} optional />
            <Button name="intent" value="no" look="secondary">
              {words.no}
            </Button>
          </Form>
        </Details>
      )}
    </>
  )
}
