/** What the use of things comes to, by member and month: before it is booked, and after. */
import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Paragraph,
  Refusal,
  Select,
  SumTable,
  Table,
  TextField,
} from '../../../ui/index.ts'
import { day, monthOf } from '../../../values/day.ts'
import { formatEuro, formatMonth } from '../../../values/format.ts'
import { idOf, optionalText } from '../../../web/fields.ts'
import { freshCommandId, readForm } from '../../../web/form.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { POT_PURPOSES } from '../../pots/index.ts'
import { bearUse } from '../bear-use.ts'
import { chargeUse } from '../charge-use.ts'
import { beginOf } from '../half-hours.ts'
import { charges, usesOf, usesToCharge, type Charge, type Use, type UseOfMonth } from '../use-charge.db.ts'
import { addresses } from './addresses.ts'
import { spanInWords } from './in-words.ts'
import { backToThings, Done } from './things-page.tsx'

/** What a scheme may let a pot be spent on. */
const PURPOSES = POT_PURPOSES.filter((one) => one !== 'payout')

/** Shows it. */
export function chargesPage(visit: CooperativeVisit): Promise<Response> {
  return render(visit, { status: 200 })
}

const fields = z.object({
  member: idOf<'member'>(),
  month: z.string().regex(/^\d{4}-\d{2}$/),
  amount: z
    .string()
    .regex(/^\d{1,12}$/)
    .transform(BigInt),
  why: optionalText(300),
  purpose: z.enum(PURPOSES).default('business-cost'),
})

/** Books one month of one member out of the pot, or lets the co-operative bear it. */
export async function receiveCharge(visit: CooperativeVisit): Promise<Response> {
  const form = await readForm(visit, fields)
  // The fields are hidden, but for the reason, which may be left out: only a form that is not ours is wrong.
  if (!form.ok) throw new NothingHere('no month of a member was named')
  const { member: memberId, month, amount, why, purpose } = form.value
  const asked = { memberId, month, amount }
  const done =
    form.intent === 'bear'
      ? await visit.perform(bearUse, visit.actor, { ...asked, why }, form.commandId)
      : await visit.perform(chargeUse, visit.actor, { ...asked, purpose }, form.commandId)
  if (done.ok) return redirect(`${addresses.charges(visit.cooperative.slug)}?gedaan=verrekend`)
  const words = { ...visit.text.bank.refusals, ...visit.text.facilities.refusals }
  return render(visit, { status: 409, refusal: refusalSentence(visit, words, done) })
}

type Due = UseOfMonth & { readonly uses: readonly Use[] }

async function render(
  visit: CooperativeVisit,
  state: { readonly status: number; readonly refusal?: string },
): Promise<Response> {
  const words = visit.text.facilities.charge
  const { id: cooperativeId } = visit.cooperative
  const month = monthOf(visit.now.today)
  const { due, done } = await visit.read(async (tx) => {
    const found: Due[] = []
    for (const one of await usesToCharge(tx, cooperativeId, beginOf(day(`${month}-01`))))
      found.push({ ...one, uses: await usesOf(tx, cooperativeId, one.memberId, one.month) })
    return { due: found, done: await charges(tx, cooperativeId) }
  })
  const back = backToThings(visit)
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Link href={back.href} roomy>
          {back.label}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <Done visit={visit} />
        <Heading level={2}>{words.due}</Heading>
        {due.length === 0 && <Paragraph>{words.none}</Paragraph>}
        {due.map((one) => (
          <OneDue key={`${one.memberId} ${one.month}`} visit={visit} due={one} />
        ))}
        {done.length > 0 && <Charged visit={visit} charged={done} />}
      </>
    ),
  })
}

/** A month of a member: each time, what it comes to, and the two ways. Nobody decides on their own. */
function OneDue({ visit, due }: { visit: CooperativeVisit; due: Due }) {
  const words = visit.text.facilities.charge
  const { member, memberId, month, amount, uses, memberPerson } = due
  const title = words.of({ member, month: formatMonth(month, visit.language) })
  return (
    <Card>
      <Heading level={3}>{title}</Heading>
      <SumTable
        label={title}
        amount={amount}
        lines={uses.map(({ thing, from, until, price }) => ({
          label: thing,
          amount: price,
          note: spanInWords(visit, from, until),
        }))}
      />
      {memberPerson === visit.actor.personId && <Paragraph>{words.own}</Paragraph>}
      {memberPerson !== visit.actor.personId && visit.may('books.post') && (
        <Form
          action={addresses.charges(visit.cooperative.slug)}
          commandId={freshCommandId(visit)}
          label={title}
        >
          <HiddenField name="member" value={memberId} />
          <HiddenField name="month" value={month} />
          <HiddenField name="amount" value={String(amount)} />
          <Select
            name="purpose"
            id={`purpose-${memberId}-${month}`}
            label={words.purpose}
            hint={words.purposeHint}
            choices={PURPOSES.map((value) => ({ value, label: visit.text.pots.purpose[value] }))}
            value="business-cost"
            always
          />
          <ButtonRow>
            <Button name="intent" value="charge">
              {words.book}
            </Button>
          </ButtonRow>
          <TextField
            name="why"
            id={`why-${memberId}-${month}`}
            label={words.why}
            hint={words.whyHint}
            maxLength={300}
            optional
          />
          <ButtonRow>
            <Button look="secondary" name="intent" value="bear">
              {words.bear}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}

function Charged({ visit, charged }: { visit: CooperativeVisit; charged: readonly Charge[] }) {
  const words = visit.text.facilities.charge
  return (
    <Table
      caption={words.done}
      rows={charged}
      rowKey={({ id }) => id}
      columns={[
        { key: 'member', label: words.member, head: true, cell: ({ member }) => member },
        { key: 'month', label: words.month, cell: ({ month }) => formatMonth(month, visit.language) },
        {
          key: 'amount',
          label: words.amount,
          number: true,
          cell: ({ amount }) => formatEuro(amount, visit.language),
        },
        {
          key: 'bearer',
          label: words.bearer,
          cell: ({ borneBy, why }) => (borneBy === 'member' ? words.fromPot : words.borne({ why })),
        },
      ]}
    />
  )
}
