import type { ComponentChildren } from 'preact'
import { Button, Card, Details, Form, Heading, Paragraph, TextField } from '../../../ui/index.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { Id } from '../../../values/id.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import { OwnHand } from '../../../web/own-hand.tsx'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { InsideJob } from '../inside-job.db.ts'
import { insideNumber } from '../inside-number.ts'
import { whoSignsUndo } from '../note-inside-word.ts'
import { SignedSheet } from '../../../web/signed-sheet.tsx'
import { insidePaths } from './addresses.ts'

/** What was typed on the form of a signed sheet, and what is wrong with it. */
export type TypedSheet = {
  readonly jobId: Id<'inside-job'>
  readonly says: 'yes' | 'no' | 'undo'
  readonly typed: Typed
  readonly wrong?: string | undefined
}

type Shown = { visit: CooperativeVisit; job: InsideJob; sheet: TypedSheet | undefined }

/**
 * Work for each other: what it is, where it stands, and what this visitor can say of it.
 *
 * @param invoice the number of the invoice it is paid from, as far as whoever looks may see that
 */
export function InsideJobCard({
  visit,
  job,
  sheet,
  invoice,
  effect,
}: Shown & {
  invoice: string
  /** What it brings who earns it and does to their benefit, before they say yes. */
  effect: ComponentChildren
}) {
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
      {effect}
      <Actions visit={visit} job={job} />
      <OnPaper visit={visit} job={job} sheet={sheet} />
    </Card>
  )
}

/** Whether it waits for the yes of this person, who did the work. */
export function waitsForYesOf(job: InsideJob, person: Id<'person'>): boolean {
  return job.earnerPerson === person && job.agreedAt === null && job.closedAt === null && job.entryId === null
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
  const says = visit.may('inside-job.answer')
  const [pays, earns] = [says && job.payerPerson === me, says && job.earnerPerson === me]
  const open = job.closedAt === null && job.entryId === null
  const undoing = job.undoAgreedAt !== null && job.undoneOn === null
  const books = visit.may('books.post') && !pays && !earns && ((open && job.agreedAt !== null) || undoing)
  const undoes =
    (pays || earns) &&
    !visit.actor.left &&
    job.entryId !== null &&
    job.undoAgreedAt === null &&
    job.undoAskedBy !== me
  const button = (intent: string, label: string) => (
    <Form
      action={insidePaths.insideJob(visit.cooperative.slug, job.id)}
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
      {waitsForYesOf(job, me) && says && button('yes', words.yes)}
      {waitsForYesOf(job, me) && !says && <OwnHand visit={visit} />}
      {books && button('book', undoing ? words.bookUndo : words.book)}
      {undoes && (
        <Details summary={words.undo}>
          {button('undo', job.undoAskedBy === null ? words.undo : words.undoYes)}
        </Details>
      )}
      {(pays || earns) && open && (
        <Details summary={words.no}>
          <Form
            action={insidePaths.insideJob(visit.cooperative.slug, job.id)}
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

/** For the administration: what a member who never signs in, or is none any more, said on a signed sheet. */
function OnPaper({ visit, job, sheet }: Shown) {
  const words = visit.text.inside.paper
  const me = visit.actor.personId
  const party = job.payerPerson === me || job.earnerPerson === me
  if (!visit.may('books.post') || party || (!job.payerOnPaper && !job.earnerOnPaper)) return null
  const open = job.closedAt === null && job.entryId === null
  const form = (says: TypedSheet['says'], label: string) => {
    const mine = sheet?.jobId === job.id && sheet.says === says ? sheet : undefined
    return (
      <Details summary={label} open={mine !== undefined}>
        <SignedSheet
          action={insidePaths.insideJob(visit.cooperative.slug, job.id)}
          commandId={freshCommandId(visit)}
          does={`paper-${says}`}
          id={`${says}-${job.id}`}
          label={label}
          revision={0}
          typed={mine?.typed}
          wrong={mine?.wrong}
        />
      </Details>
    )
  }
  const names = { payer: job.payer, earner: job.earner }
  const left = [job.payerLeft ? job.payer : [], job.earnerLeft ? job.earner : []].flat()
  return (
    <>
      {open && left.map((name) => <Paragraph key={name}>{words.left({ name })}</Paragraph>)}
      {open &&
        job.agreedAt === null &&
        job.earnerOnPaper &&
        form('yes', job.earnerLeft ? words.yesLeft : words.yes(names))}
      {open && form('no', words.no)}
      {whoSignsUndo(job) !== undefined && form('undo', words.undo)}
    </>
  )
}
