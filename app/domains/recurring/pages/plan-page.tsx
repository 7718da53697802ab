import {
  Card,
  ErrorSummary,
  Facts,
  Heading,
  Link,
  Notice,
  Paragraph,
  Refusal,
  Table,
  type Column,
} from '../../../ui/index.ts'
import { formatDay, formatDayShort, formatEuro, formatQuantity } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit, Reader } from '../../../web/visit.ts'
import { planById, type Turn } from '../plan.db.ts'
import { monthsInWords, workedIn } from '../plan.ts'
import type { Looking, PlanPageState } from './looking.ts'
import { Actions } from './plan-actions.tsx'
import { nextOf, planStanding } from '../plan-standing.ts'
import { PlanBadge } from './plan-badge.tsx'

/** One plan: what comes next, what was agreed, what came, and what can be done. */
export async function planPage(visit: CooperativeVisit, state: PlanPageState = {}): Promise<Response> {
  const { cooperativeId, personId } = visit.actor
  const id = visit.id<'recurring-plan'>('plan')
  const detail = await visit.read((tx) => planById(tx, cooperativeId, id))
  if (!detail) return new Response(null, { status: 404 })
  const text = visit.text.recurring.page
  const title = text.title({ customer: detail.customerName })
  const mayWork = detail.memberPerson === personId || visit.may('invoices.draft')
  const looking = { visit, detail, state, commandId: state.commandId ?? freshCommandId(visit) }
  return page(visit, {
    title,
    status: state.status ?? 200,
    children: (
      <>
        <Link href={paths.recurring(visit.cooperative.slug)} roomy>
          {text.back}
        </Link>
        <ErrorSummary errors={state.errors ?? []} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <JustDone {...looking} />
        <Heading level={1}>{title}</Heading>
        <p>
          <PlanBadge detail={detail} />
        </p>
        <Now {...looking} />
        <Agreed {...looking} />
        <Turns {...looking} />
        {mayWork && detail.plan.state !== 'ended' && <Actions {...looking} />}
      </>
    ),
  })
}

function JustDone({ visit }: Looking) {
  const text = visit.text.recurring.page
  const said: readonly [string, string][] = [
    ['begint', text.begun],
    ['stil', text.paused],
    ['loopt', text.resumed],
    ['gestopt', text.ended],
    ['prijs', text.priced],
  ]
  const found = said.find(([name]) => visit.url.searchParams.has(name))
  return found ? (
    <Notice tone="done" announce>
      {found[1]}
    </Notice>
  ) : null
}

function Now({ visit, detail }: Looking) {
  const { recurring } = visit.text
  const text = recurring.page
  const standing = planStanding(detail)
  if (standing === 'ended') return <Paragraph>{text.endedNow}</Paragraph>
  if (standing === 'paused') return <Notice tone="doubt">{text.pausedNow}</Notice>
  const next = nextOf(detail)
  if (next === undefined) return <Paragraph>{text.overNow}</Paragraph>
  const months = monthsInWords(workedIn(detail.plan, next), visit.language, recurring.months)
  return (
    <>
      <Paragraph>{text.next({ day: formatDay(next, visit.language), months })}</Paragraph>
      <Paragraph>{detail.plan.sendsItself ? text.itselfNow : text.checkNow}</Paragraph>
    </>
  )
}

function Agreed({ visit, detail }: Looking) {
  const { recurring } = visit.text
  const text = recurring.page
  const { plan, prices } = detail
  const { language } = visit
  const vat = plan.pricesIncludeVat ? text.withVat : text.withoutVat
  const inWords = (lines: (typeof prices)[number]['lines']) =>
    lines.map((line, place) => (
      <div key={place}>
        {text.line({
          description: line.description,
          quantity: formatQuantity(line.quantity, language),
          unit: line.unit,
          price: formatEuro(line.unitPrice, language),
        })}{' '}
        ({vat})
      </div>
    ))
  return (
    <Card labelledBy="agreed">
      <Heading level={2} id="agreed">
        {text.facts}
      </Heading>
      <Facts
        facts={[
          ...(visit.may('invoices.read') ? [{ label: text.member, value: detail.memberName }] : []),
          { label: text.every, value: recurring.every[plan.every] },
          { label: text.starts, value: formatDay(plan.startsOn, language) },
          ...(plan.endsOn ? [{ label: text.ends, value: formatDay(plan.endsOn, language) }] : []),
          ...(plan.mostTurns === null ? [] : [{ label: text.times, value: String(plan.mostTurns) }]),
          ...prices.map(({ fromDay, lines }) => ({
            label: text.priceFrom({ day: formatDay(fromDay, language) }),
            value: inWords(lines),
          })),
        ]}
      />
    </Card>
  )
}

function Turns({ visit, detail }: Looking) {
  const { recurring } = visit.text
  const text = recurring.page
  if (detail.turns.length === 0) return null
  const months = ({ dueOn }: Turn) =>
    monthsInWords(workedIn(detail.plan, dueOn), visit.language, recurring.months)
  const columns: readonly Column<Turn>[] = [
    {
      key: 'what',
      label: text.what,
      head: true,
      cell: (row) =>
        row.invoiceId ? (
          <Link href={paths.invoice(visit.cooperative.slug, row.invoiceId)}>
            {text.turn({ months: months(row) })}
          </Link>
        ) : (
          text.turn({ months: months(row) })
        ),
    },
    { key: 'day', label: text.day, cell: (row) => formatDayShort(row.dueOn, visit.language) },
    { key: 'came', label: text.came, cell: (row) => cameOf(visit, row) },
  ]
  return (
    <>
      <Heading level={2}>{text.turns}</Heading>
      <Table
        caption={text.turns}
        captionUnseen
        columns={columns}
        rows={detail.turns}
        rowKey={({ turn }) => String(turn)}
      />
    </>
  )
}

/** What came of a turn: for what could not be an invoice, the sentence that says why. */
export function cameOf(visit: Reader, { invoiceId, refused }: Turn): string {
  const text = visit.text.recurring.page
  if (refused === 'paused') return text.passed
  if (refused === null) return invoiceId ? text.made : text.thrown
  const told: Readonly<Record<string, unknown>> = visit.text.sales.refusals
  const sentence = told[refused]
  return typeof sentence === 'string' ? sentence : text.refused
}
