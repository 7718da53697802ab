import { z } from 'zod'
import {
  Button,
  ButtonRow,
  Card,
  DateField,
  ErrorSummary,
  Euro,
  Facts,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Refusal,
  typedParts,
} from '../../../ui/index.ts'
import { addDays, day, type Day } from '../../../values/day.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { closeForNow } from '../close-for-now.ts'
import { closePeriod } from '../close-period.ts'
import { closedBooks, closedUntil, openOn, type Closed } from '../close.db.ts'
import type { OpenThing } from '../open-things.ts'
import type { OpenWork, OpenWorkUntil } from '../open-work.ts'
import type { Cents } from '../../../values/money.ts'

const schema = withDays(['until'], z.object({ until: dayField() }))

/**
 * Closing the books. First step: which day. The second shows that day in words, what is still open and still to do, and
 * the two buttons that close: for the time being, or for good. Only these close, and only the day they stood beside.
 */
export function closePages(openWork: OpenWorkUntil) {
  return {
    async show(visit: CooperativeVisit): Promise<Response> {
      const closed = await visit.read((tx) => closedUntil(tx, visit.cooperative.id))
      const usual = lastQuarterEnd(visit.now.today)
      const typed = closed && closed >= usual ? {} : asTyped(usual)
      return render(visit, openWork, { typed, status: 200 })
    },

    async receive(visit: CooperativeVisit): Promise<Response> {
      const read = await readForm(visit, schema)
      const { typed, commandId } = read
      if (!read.ok) return render(visit, openWork, { typed, commandId, errors: read.errors, status: 422 })
      const { until } = read.value
      const isSure = ['close', 'for-now'].includes(read.intent ?? '') && typed['seen'] === until
      const { forGood } = await visit.read((tx) => closedBooks(tx, visit.cooperative.id))
      const mayClose = until < visit.now.today && (!forGood || until > forGood)
      if (!isSure && mayClose) return render(visit, openWork, { typed, commandId, sure: until, status: 200 })
      const command = read.intent === 'for-now' ? closeForNow : closePeriod
      const closed = await visit.perform(command, visit.actor, read.value, commandId)
      if (closed.ok) return redirect(`${paths.closePeriod(visit.cooperative.slug)}?gedaan=ja`)
      const refusal = refusalSentence(visit, visit.text.books.refusals, closed)
      return render(visit, openWork, { typed, commandId, refusal, status: 409 })
    },
  }
}

type State = {
  readonly typed: Typed
  readonly commandId?: string
  readonly errors?: FieldErrors
  readonly refusal?: string
  /** The day that is asked about for the second time. */
  readonly sure?: Day
  readonly status: number
}

async function render(visit: CooperativeVisit, openWork: OpenWorkUntil, state: State): Promise<Response> {
  const words = visit.text.books.close
  const { id, slug } = visit.cooperative
  const { sure } = state
  const { closed, open, work } = await visit.read(async (tx) => ({
    closed: await closedBooks(tx, id),
    open: sure ? await openOn(tx, id, sure) : [],
    work: sure ? await openWork(tx, id, sure, visit.now.today) : [],
  }))
  const wrong = sentences(visit, state.errors ?? {}, () => words.until)
  const done = state.status === 200 ? visit.url.searchParams.get('gedaan') : null
  return page(visit, {
    title: words.title,
    status: state.status,
    children: (
      <>
        <Link href={paths.books(slug)} roomy>
          {visit.text.books.entry.back}
        </Link>
        <ErrorSummary errors={wrong.list} />
        {state.refusal !== undefined && <Refusal sentence={state.refusal} />}
        <Heading level={1}>{words.title}</Heading>
        <Lead>{words.lead}</Lead>
        <HowFar visit={visit} closed={closed} done={done} />
        <Form action={paths.closePeriod(slug)} commandId={state.commandId ?? freshCommandId(visit)}>
          {sure ? (
            <Sure visit={visit} until={sure} open={open} work={work} closed={closed} />
          ) : (
            <>
              <DateField
                name="until"
                label={words.until}
                hint={words.hint}
                value={typedParts(state.typed, 'until')}
                error={wrong.of('until')}
              />
              <ButtonRow>
                <Button name="intent" value="look">
                  {words.look}
                </Button>
              </ButtonRow>
            </>
          )}
        </Form>
      </>
    ),
  })
}

/** How far the books are closed, and the way to open again what is closed for the time being. */
function HowFar({ visit, closed, done }: { visit: CooperativeVisit; closed: Closed; done: string | null }) {
  const words = visit.text.books.close
  const { forGood, forNow } = closed
  return (
    <Notice tone={done ? 'done' : 'info'} announce={done !== null}>
      {done === 'open' && <p>{words.reopen.done}</p>}
      {forGood && <p>{words.forGood(formatDay(forGood, visit.language))}</p>}
      {forNow && (
        <p>
          {words.forNow(formatDay(forNow.until, visit.language))}{' '}
          <Link href={paths.reopenPeriod(visit.cooperative.slug)}>{words.reopen.title}</Link>
        </p>
      )}
      {!forGood && !forNow && <p>{words.never}</p>}
    </Notice>
  )
}

type OpenProps = {
  visit: CooperativeVisit
  until: Day
  open: readonly { what: OpenThing; amount: Cents }[]
  work: readonly OpenWork[]
}

/** The day in words, what is still open and still to do, and the buttons that close. */
function Sure(props: OpenProps & { closed: Closed }) {
  const { visit, until, closed } = props
  const words = visit.text.books.close
  const { slug } = visit.cooperative
  const isClosedForNow = closed.forNow !== undefined && until <= closed.forNow.until
  return (
    <>
      {Object.entries(asTyped(until)).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value ?? ''} />
      ))}
      <HiddenField name="seen" value={until} />
      <Heading level={2}>{words.sure(formatDay(until, visit.language))}</Heading>
      <Open {...props} />
      {!isClosedForNow && <Paragraph>{words.saveForNowHint}</Paragraph>}
      <Paragraph>
        {words.saveHint} <Link href={paths.years(slug)}>{words.toYear}</Link>
      </Paragraph>
      <ButtonRow>
        {!isClosedForNow && (
          <Button name="intent" value="for-now">
            {words.saveForNow}
          </Button>
        )}
        <Button name="intent" value="close" look="secondary">
          {words.save}
        </Button>
        <LinkButton href={paths.closePeriod(slug)} look="secondary">
          {words.otherDay}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

function Open({ visit, until, open, work }: OpenProps) {
  const words = visit.text.books.close
  const { slug } = visit.cooperative
  if (open.length === 0 && work.length === 0) return <Notice tone="done">{words.nothingOpen}</Notice>
  const parked = open.find(({ what }) => what === 'suspense')
  const where = { 'bank-lines': paths.bank(slug), invoices: paths.invoices(slug), vat: paths.vat(slug) }
  const facts = open.map(({ what, amount }) => ({
    label: words.what[what],
    value:
      what === 'suspense' ? (
        <Link href={`${paths.bank(slug)}?toon=uitzoeken`}>
          <Euro amount={amount} />
        </Link>
      ) : (
        <Euro amount={amount} />
      ),
    number: true,
  }))
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.open(formatDay(until, visit.language))}
      </Heading>
      {work.map(({ what, count }) => (
        <Paragraph key={what}>
          <Link href={where[what]}>{words.work[what](count)}</Link>
        </Paragraph>
      ))}
      {parked && (
        <Notice tone="doubt">
          {words.parked({
            amount: formatEuro(parked.amount < 0n ? -parked.amount : parked.amount, visit.language),
          })}
        </Notice>
      )}
      {facts.length > 0 && <Facts facts={facts} />}
      {open.some(({ what }) => what === 'creditors') && (
        <Paragraph>
          <Link href={paths.creditors(slug)}>{words.toCreditors}</Link>
        </Paragraph>
      )}
      <Paragraph>
        <Link href={paths.withoutDocument(slug)}>{visit.text.entryDocuments.toList}</Link>
      </Paragraph>
      <Paragraph quiet>{words.openHint}</Paragraph>
    </Card>
  )
}

/** The end of the quarter before this one: what is closed most often. */
function lastQuarterEnd(today: Day): Day {
  const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1
  return addDays(day(`${today.slice(0, 4)}-${String(first).padStart(2, '0')}-01`), -1)
}

function asTyped(on: Day): Typed {
  return {
    untilDay: String(Number(on.slice(8))),
    untilMonth: String(Number(on.slice(5, 7))),
    untilYear: on.slice(0, 4),
  }
}
