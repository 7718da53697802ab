import {
  Card,
  Euro,
  Facts,
  Heading,
  Lead,
  Link,
  Notice,
  Paragraph,
  Refusal,
  Stack,
} from '../../../ui/index.ts'
import { day } from '../../../values/day.ts'
import { formatDay } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { Deposit } from '../deposit.ts'
import { STEPS } from '../deadlines.ts'
import { AdoptionWaits } from './adoption-waits.tsx'
import { AskedBack, TakenBackBefore } from './taking-back.tsx'
import { YearRoad } from './year-road.tsx'
import { Adopted, DraftFiles, Versions } from './year-files.tsx'
import { loadYear, type YearHere } from './year-here.ts'

/** A year: how far it is, what is next, the figures in short, and what was kept. */
export async function yearPage(visit: CooperativeVisit): Promise<Response> {
  const asked = visit.url.searchParams
  const { pages, takingBack, adoption } = visit.text.annual
  const { secondYes } = visit.text.form
  const answered =
    { ja: takingBack.done, nee: takingBack.doneNo, terug: secondYes.takenBack }[
      asked.get('teruggenomen') ?? ''
    ] ??
    {
      ja: adoption.done,
      nee: adoption.doneNo,
      terug: secondYes.takenBack,
      gevraagd: adoption.written,
    }[asked.get('vastgesteld') ?? '']
  return renderYear(visit, { status: 200, done: asked.has('gedaan') ? pages.prepared : answered })
}

type State = {
  readonly status: number
  readonly refusal?: string
  readonly done?: string | undefined
  readonly commandId?: string
}

/** The page of a year, after something was refused as well. */
export async function renderYear(visit: CooperativeVisit, state: State): Promise<Response> {
  const words = visit.text.annual.pages
  const here = await loadYear(visit)
  const { year, next } = here.year
  const title = words.yearTitle(String(year))
  return page(visit, {
    title,
    status: state.status,
    children: (
      <>
        <Link href={paths.years(visit.cooperative.slug)} roomy>
          {words.backToYears}
        </Link>
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{title}</Heading>
        <Lead>{leadOf(here)}</Lead>
        {state.done !== undefined && (
          <Notice tone="done" announce>
            {state.done}
          </Notice>
        )}
        {next ? (
          <Paragraph quiet>{visit.text.ui.stepOf(STEPS.indexOf(next) + 1, STEPS.length)}</Paragraph>
        ) : (
          <Notice tone="done">{words.finished}</Notice>
        )}
        <AdoptionWaits {...here} />
        <AskedBack {...here} />
        <YearRoad {...here} commandId={state.commandId ?? freshCommandId(visit)} />
        <InShort {...here} />
        <DraftFiles {...here} />
        <Versions {...here} />
        <Adopted {...here} />
        <TakenBackBefore {...here} />
        <Due {...here} />
      </>
    ),
  })
}

/** What is next and whose turn it is, in one sentence. */
function leadOf({ visit, year: { next }, outdated, adoptionAsked }: YearHere): string {
  const { pages, road } = visit.text.annual
  if (!next) return pages.lead
  if (next !== 'adopt') return road.lead[next]
  if (adoptionAsked) return road.lead.asked
  return outdated ? road.lead.outdated : road.lead.adopt
}

function InShort({ visit, figures }: YearHere) {
  const words = visit.text.annual.pages
  const facts = [
    { label: words.result, amount: figures.result.now },
    { label: words.balanceTotal, amount: figures.balanceTotal.now },
    { label: words.funds, amount: sum(figures.funds.map((fund) => fund.end)) },
  ]
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {words.figures}
        </Heading>
        <Paragraph quiet>{words.figuresSaid}</Paragraph>
        <Facts
          facts={facts.map(({ label, amount }) => ({ label, value: <Euro amount={amount} />, number: true }))}
        />
      </Stack>
    </Card>
  )
}

function Due({ visit, year }: YearHere) {
  const words = visit.text.annual.pages
  const deposited = visit.text.annual.deposit
  const kept = day(`${year.year + 7}-12-31`)
  return (
    <Card>
      <Stack gap="small">
        <Heading level={2} size={3}>
          {words.deadlines}
        </Heading>
        <Facts
          facts={[
            ...(year.deposit ? [{ label: deposited.done, value: depositInWords(visit, year.deposit) }] : []),
            { label: deposited.keepUntil, value: deposited.keepUntilSaid(formatDay(kept, visit.language)) },
          ]}
        />
        <Paragraph quiet>{words.deadlinesSaid}</Paragraph>
      </Stack>
    </Card>
  )
}

function depositInWords(visit: CooperativeVisit, { depositedOn, corporationTax }: Deposit): string {
  const words = visit.text.annual.deposit
  return `${formatDay(depositedOn, visit.language)}. ${words.taxInWords[corporationTax]}`
}
