/** The way of every invoice, from the member who drafts it to the customer who reads it. */
import {
  answerQuestion,
  askQuestion,
  changeDraft,
  creditInvoice,
  draftInvoice,
  endDispute,
  issueInvoice,
  markDisputed,
  markOpened,
  returnInvoice,
  submitInvoice,
} from '../app/domains/sales/index.ts'
import { mailInvoiceJob, renderInvoiceJob } from '../app/domains/sales/jobs.ts'
import type { LinkActor } from '../app/platform/actor.ts'
import { doNow } from '../app/platform/jobs.ts'
import { sendMailJob } from '../app/platform/mail-stored.ts'
import { addDays, dayOf } from '../app/values/day.ts'
import { newId, type Id } from '../app/values/id.ts'
import { CREDITS, DISPUTES, QUESTIONS, RETURNED, UNFINISHED } from './around.ts'
import { CUSTOMERS } from './customers.ts'
import { LAST_MOMENT, type Happening } from './diary.ts'
import type { Job } from './jobs.ts'
import {
  BUSINESSES,
  MEMBERS,
  type BusinessFacts,
  type MemberFacts,
  type MemberKey,
  type PersonKey,
} from './people.ts'
import { jobNamed, JOBS, nextOfficeDay, officeTime, type PlannedJob } from './planned-jobs.ts'
import { together } from './joint-jobs.ts'
import { seen } from './seen-invoice.ts'
import { at, type Stage } from './stage.ts'

/** Everything that happens to invoices, but for the money. */
export function invoicing(): Happening[] {
  return [
    ...JOBS.flatMap(wayOf),
    ...QUESTIONS.flatMap(([key, days, question, until, who, answer]) => {
      const asked = addDays(jobNamed(key).issuedOn, days)
      const happenings: Happening[] = [{ at: at(asked, '09:20'), do: (stage) => ask(stage, key, question) }]
      if (until === undefined) return happenings
      const answering = { invoiceId: (stage: Stage) => stage.invoices.get(key)!.id, answer: answer! }
      return [
        ...happenings,
        {
          at: at(addDays(asked, until), '19:10'),
          do: async (stage: Stage) => {
            await stage.must(answerQuestion, stage.as(who!), {
              invoiceId: answering.invoiceId(stage),
              answer: answering.answer,
            })
          },
        },
      ]
    }),
    ...DISPUTES.flatMap(([key, days, words, until, ending]) => {
      const since = addDays(jobNamed(key).issuedOn, days)
      const dispute =
        (command: typeof markDisputed | typeof endDispute, said: string) => async (stage: Stage) => {
          await stage.must(command, stage.as('willemijn'), {
            invoiceId: stage.invoices.get(key)!.id,
            words: said,
          })
        }
      const begun = { at: at(since, '11:00'), do: dispute(markDisputed, words) }
      return until === undefined
        ? [begun]
        : [begun, { at: at(addDays(since, until), '11:30'), do: dispute(endDispute, ending!) }]
    }),
    ...CREDITS.map(([key, days, what, reason]): Happening => ({
      at: at(addDays(jobNamed(key).issuedOn, days), '15:30'),
      do: (stage) => credit(stage, key, what, reason),
    })),
    ...UNFINISHED.flatMap((job, index) => unfinished(job, `unfinished-${index}`)),
  ]
}

function wayOf(job: PlannedJob): Happening[] {
  const { key, submittedOn, issuedOn, draftedBy } = job
  const returned = RETURNED[key]
  const openedOn = addDays(issuedOn, 1 + (job.lines[0]!.description.length % 3))
  const sendBack: Happening[] = returned
    ? [
        { at: officeTime(nextOfficeDay(submittedOn)), do: (stage) => giveBack(stage, key, returned.reason) },
        { at: at(addDays(nextOfficeDay(submittedOn), 2), '19:45'), do: (stage) => mendAndSubmit(stage, job) },
      ]
    : []
  const opened =
    CUSTOMERS[job.customer].email === ''
      ? []
      : [{ at: at(openedOn, '08:50'), do: (stage: Stage) => open(stage, key) }]
  return [
    {
      at: at(submittedOn, '19:40'),
      do: (stage) =>
        draft(
          stage,
          job,
          returned === undefined ? job.lines : asFirstWritten(job.lines),
          draftedBy,
          job.with === undefined,
        ),
    },
    ...together(job),
    ...sendBack,
    { at: officeTime(issuedOn), do: (stage) => approve(stage, job) },
    ...opened,
  ]
}

/** What was sent back had a mistake in it first: half the price. */
function asFirstWritten(lines: Job['lines']): Job['lines'] {
  return lines.map((line) => ({ ...line, unitPrice: line.unitPrice / 2n }))
}

async function draft(
  stage: Stage,
  job: Job & { key: string },
  lines: Job['lines'],
  by: PersonKey,
  submit: boolean,
): Promise<void> {
  const id = await stage.must(draftInvoice, stage.as(by), { ...contentOf(stage, job, lines), submit })
  stage.invoices.set(job.key, { id, number: '' })
}

function contentOf(stage: Stage, job: Job & { readonly who?: MemberKey }, lines: Job['lines']) {
  const { business } = CUSTOMERS[job.customer]
  const who = job.by ?? (BUSINESSES[business] as BusinessFacts).members[0]!
  return {
    memberId: stage.members.get(who)!,
    businessId: stage.businesses.get(business)!,
    customerId: stage.customers.get(job.customer)!,
    workedFrom: job.from,
    workedUntil: job.until,
    pricesIncludeVat: job.pricesIncludeVat,
    reference: job.reference ?? '',
    note: job.note ?? '',
    lines: lines.map((line) => ({ ...line, vatCode: job.vatCode })),
  }
}

async function approve(stage: Stage, { key, approvedBy }: PlannedJob): Promise<void> {
  const { id } = stage.invoices.get(key)!
  const revision = (await seen(stage, id)).revision
  const number = await stage.must(issueInvoice, stage.as(approvedBy), { invoiceId: id, revision })
  stage.invoices.set(key, { id, number })
  await makeAndSend(stage, id)
}

/** What the jobs of the office do, on the day itself: the paper, and the mail with it. */
async function makeAndSend(stage: Stage, id: Id<'invoice'>): Promise<void> {
  const { cooperativeId, jobs } = stage
  const mailId = newId<'mail'>(stage.clock().at)
  await doNow(jobs, renderInvoiceJob, cooperativeId, { invoiceId: id })
  await doNow(jobs, mailInvoiceJob, cooperativeId, { invoiceId: id, mailId, about: 'document' })
  const mailed = await stage.read('willemijn', (tx) =>
    tx
      .selectFrom('mail')
      .select('id')
      .where('cooperative_id', '=', cooperativeId)
      .where('id', '=', mailId)
      .executeTakeFirst(),
  )
  if (mailed) await doNow(jobs, sendMailJob, cooperativeId, { mailId })
}

async function giveBack(stage: Stage, key: string, reason: string): Promise<void> {
  const { id } = stage.invoices.get(key)!
  const { revision } = await seen(stage, id)
  await stage.must(returnInvoice, stage.as('willemijn'), { invoiceId: id, revision, reason })
}

async function mendAndSubmit(stage: Stage, job: PlannedJob): Promise<void> {
  const { id } = stage.invoices.get(job.key)!
  const by = stage.as(job.draftedBy)
  const { revision } = await seen(stage, id)
  await stage.must(changeDraft, by, {
    ...contentOf(stage, job, job.lines),
    invoiceId: id,
    revision,
    submit: false,
  })
  await stage.must(submitInvoice, by, { invoiceId: id, revision: (await seen(stage, id)).revision })
}

async function open(stage: Stage, key: string): Promise<void> {
  await stage.must(markOpened, await linkOf(stage, key), {})
}

async function ask(stage: Stage, key: string, question: string): Promise<void> {
  await stage.must(askQuestion, await linkOf(stage, key), { question })
}

async function credit(
  stage: Stage,
  key: string,
  what: (typeof CREDITS)[number][2],
  reason: string,
): Promise<void> {
  const chosen = what === 'all' ? what : [{ line: what[0], quantity: what[1] }]
  const { id } = stage.invoices.get(key)!
  await makeAndSend(
    stage,
    await stage.must(creditInvoice, stage.as('willemijn'), { invoiceId: id, chosen, reason }),
  )
}

/** Drafted in the evening; what comes back, does so on the next day that the office is there. */
function unfinished(job: (typeof UNFINISHED)[number], key: string): Happening[] {
  const who = job.by ?? (BUSINESSES[CUSTOMERS[job.customer].business] as BusinessFacts).members[0]!
  const by = (MEMBERS[who] as MemberFacts).withoutEmail ? 'joost' : who
  const moment = new Date(
    Math.min(at(addDays(job.until, 1), '19:40').getTime(), LAST_MOMENT.getTime() - 3_600_000),
  )
  const drafted: Happening = {
    at: moment,
    do: (stage) => draft(stage, { ...job, key }, job.lines, by, job.state !== 'draft'),
  }
  if (job.state !== 'returned') return [drafted]
  const returnedAt = officeTime(nextOfficeDay(addDays(dayOf(moment), 1)))
  return [drafted, { at: returnedAt, do: (stage) => giveBack(stage, key, job.reason!) }]
}

/** The customer, with the link out of the mail. */
async function linkOf(stage: Stage, key: string): Promise<LinkActor> {
  const { link_token: token } = await seen(stage, stage.invoices.get(key)!.id)
  if (token === null) throw new Error(`the demo did not issue ${key}`)
  return { kind: 'link', cooperativeId: stage.cooperativeId, token }
}
