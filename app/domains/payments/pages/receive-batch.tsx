/** From what was chosen to a batch: looked at first, then made. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Facts,
  Form,
  Heading,
  HiddenField,
  Lead,
  LinkButton,
  Paragraph,
  SumTable,
} from '../../../ui/index.ts'
import { formatEuro, formatIban } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { choice, text, withDays } from '../../../web/fields.ts'
import { optionalDay } from '../../../web/optional-day.ts'
import { readForm, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { payDayOf, warningsFor } from '../batch.ts'
import { bookedAs, type BookedAs } from '../load-booked-as.ts'
import { dueNow, isReady, type Due } from '../load-due.ts'
import { lastPaidTo, underWayFrom } from '../batch.db.ts'
import { makeBatch } from '../make-batch.ts'
import { PAIN_FORMATS } from '../pain001.ts'
import { readKey } from '../payable.ts'
import type { PaymentNeeds } from './compose.ts'
import { overviewPage } from './overview-page.tsx'
import { pickOf } from './due-form.tsx'
import { PaymentsTable, type Row } from './payments-table.tsx'
import { whyInWords } from './due-words.ts'
import { payDayInWords } from './pay-day-words.ts'
import { Warnings } from './warnings.tsx'

const schema = withDays(
  ['on'],
  z.object({
    pick: z.record(z.string().max(120), z.string()).default({}),
    from: text(34),
    on: optionalDay(),
    format: choice(PAIN_FORMATS),
  }),
)

type Chosen = z.output<typeof schema>

/** The form of what is due: `look` shows what would be made, `make` makes it. */
export async function receiveBatch(visit: CooperativeVisit, needs: PaymentNeeds): Promise<Response> {
  const form = await readForm(visit, schema)
  const { typed, intent } = form
  if (!form.ok) return overviewPage(visit, needs, { typed, errors: form.errors, status: 422 })
  const picks = Object.keys(form.value.pick)
  if (picks.length === 0)
    return overviewPage(visit, needs, { typed, errors: { pick: 'choose' }, status: 422 })
  const words = visit.text.payments
  if (intent !== 'make') return preview(visit, needs, form.value, typed, form.commandId)
  const done = await visit.perform(
    makeBatch,
    visit.actor,
    {
      items: picks.flatMap(itemOf),
      fromIban: form.value.from,
      executeOn: form.value.on ?? visit.now.today,
      format: form.value.format,
    },
    form.commandId,
  )
  if (done.ok) return redirect(`${paths.paymentBatch(visit.cooperative.slug, done.value)}?gemaakt`)
  return overviewPage(visit, needs, {
    typed,
    refusal: refusalSentence(visit, words.refusals, done),
    status: 409,
  })
}

function itemOf(pick: string) {
  const key = readKey(pick)
  const amount = /^\d{1,15}$/.exec(pick.split('_')[2] ?? '')
  return key && amount ? [{ ...key, aboutId: key.aboutId as never, amount: BigInt(amount[0]) }] : []
}

async function preview(
  visit: CooperativeVisit,
  needs: PaymentNeeds,
  chosen: Chosen,
  typed: Typed,
  commandId: string,
): Promise<Response> {
  const { id } = visit.cooperative
  const found = await visit.read(async (tx) => {
    const due = (await dueNow(tx, id, visit.now)).filter(
      (one) => isReady(one) && chosen.pick[pickOf(one)] !== undefined,
    )
    const items = due.map(({ payable, amount }) => ({ ...payable, amount }))
    return {
      due,
      account: (await needs.accountsToPayFrom(tx)).find(({ iban }) => iban === chosen.from),
      lastPaid: await lastPaidTo(tx, id),
      underWay: await underWayFrom(tx, id, chosen.from),
      booked: await bookedAs(tx, id, items),
    }
  })
  const words = visit.text.payments
  // Something of it is gone or has another amount: the same answer as the command gives.
  if (found.due.length !== Object.keys(chosen.pick).length)
    return overviewPage(visit, needs, { typed, refusal: words.refusals['due-changed'](), status: 409 })
  if (chosen.on !== undefined && chosen.on < visit.now.today)
    return overviewPage(visit, needs, { typed, refusal: words.refusals['day-passed'](), status: 409 })
  const total = sum(found.due.map(({ amount }) => amount))
  const balance = found.account?.balance ?? undefined
  const left = balance === undefined ? undefined : balance - found.underWay - total
  const rows = found.due.map((one) => rowOf(visit, one))
  return page(visit, {
    title: words.preview.title,
    wide: true,
    children: (
      <>
        <Heading level={1}>{words.preview.title}</Heading>
        <Lead>{words.preview.lead}</Lead>
        <Warnings visit={visit} warnings={warningsFor(rows, found.lastPaid, left)} />
        <PaymentsTable visit={visit} rows={rows} />
        <Facts facts={factsOf(visit, { chosen, total, underWay: found.underWay, balance, left })} />
        <Booked visit={visit} booked={found.booked} total={total} />
        <Confirm visit={visit} typed={typed} commandId={commandId} />
      </>
    ),
  })
}

function rowOf(visit: CooperativeVisit, due: Due): Row {
  const { account, payable, amount } = due
  return {
    key: pickOf(due),
    payeeId: payable.payee?.id ?? '',
    payeeName: account?.holder ?? '',
    iban: account?.iban ?? '',
    amount,
    what: [visit.text.payments.source[payable.source], ...whyInWords(visit, due)].join('. '),
  }
}

type Sums = {
  readonly chosen: Chosen
  readonly total: bigint
  readonly underWay: bigint
  readonly balance: bigint | undefined
  readonly left: bigint | undefined
}

function factsOf(visit: CooperativeVisit, { chosen, total, underWay, balance, left }: Sums) {
  const words = visit.text.payments.preview
  const { today } = visit.now
  const executeOn = chosen.on ?? today
  const euro = (amount: bigint | undefined) =>
    amount === undefined ? words.unknown : formatEuro(amount, visit.language)
  return [
    { label: words.from, value: formatIban(chosen.from) },
    { label: words.day, value: payDayInWords(visit, payDayOf({ executeOn, handedAt: null }, today)) },
    { label: words.format, value: visit.text.payments.make.formats[chosen.format] },
    { label: words.total, value: euro(total), number: true },
    { label: words.balanceNow, value: euro(balance), number: true },
    ...(underWay > 0n ? [{ label: words.underWay, value: euro(underWay), number: true }] : []),
    { label: words.balanceAfter, value: euro(left), number: true },
  ]
}

/** What the entry will be when the bank shows it. */
export function Booked(props: { visit: CooperativeVisit; booked: readonly BookedAs[]; total: bigint }) {
  const words = props.visit.text.payments.preview
  return (
    <>
      <Heading level={2}>{words.booked}</Heading>
      <Paragraph>{words.bookedLead}</Paragraph>
      <SumTable
        label={words.booked}
        amount={-props.total}
        totalLabel={props.visit.text.payments.preview.bank}
        lines={props.booked.map(({ account, amount }) => ({ label: account, amount: -amount }))}
      />
    </>
  )
}

function Confirm({ visit, typed, commandId }: { visit: CooperativeVisit; typed: Typed; commandId: string }) {
  const words = visit.text.payments.preview
  const kept = Object.entries(typed).filter(([name]) => name !== 'commandId' && name !== 'intent')
  return (
    <Form action={paths.payments(visit.cooperative.slug)} commandId={commandId} label={words.save}>
      {kept.map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <ButtonRow>
        <Button name="intent" value="make">
          {words.save}
        </Button>
        <LinkButton href={paths.payments(visit.cooperative.slug)} look="secondary">
          {words.change}
        </LinkButton>
      </ButtonRow>
    </Form>
  )
}
