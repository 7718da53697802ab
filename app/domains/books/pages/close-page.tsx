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
import { formatDay } from '../../../values/format.ts'
import { dayField, withDays } from '../../../web/fields.ts'
import { freshCommandId, readForm, type FieldErrors, type Typed } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import { refusalSentence } from '../../../web/refusal-sentence.ts'
import { page, redirect, sentences } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { closePeriod } from '../close-period.ts'
import { closedUntil, openOn, type OpenThing } from '../close.db.ts'
import type { Cents } from '../../../values/money.ts'

const schema = withDays(['until'], z.object({ until: dayField() }))

/** Closing the books, first step: which day. The last quarter is offered as long as it is open. */
export async function closePage(visit: CooperativeVisit): Promise<Response> {
  const closed = await visit.read((tx) => closedUntil(tx, visit.cooperative.id))
  const usual = lastQuarterEnd(visit.now.today)
  const typed = closed && closed >= usual ? {} : asTyped(usual)
  return render(visit, { typed, status: 200 })
}

/**
 * The second step shows the day in words and what is still open then, with the button that cannot be undone. Only
 * that button closes, and only the day it stood beside.
 */
export async function receiveClose(visit: CooperativeVisit): Promise<Response> {
  const read = await readForm(visit, schema)
  const { typed, commandId } = read
  if (!read.ok) return render(visit, { typed, commandId, errors: read.errors, status: 422 })
  const { until } = read.value
  const isSure = read.intent === 'close' && typed['seen'] === until
  const closedSoFar = await visit.read((tx) => closedUntil(tx, visit.cooperative.id))
  const mayClose = until < visit.now.today && (!closedSoFar || until > closedSoFar)
  if (!isSure && mayClose) return render(visit, { typed, commandId, sure: until, status: 200 })
  const closed = await visit.perform(closePeriod, visit.actor, read.value, commandId)
  if (closed.ok) return redirect(`${paths.closePeriod(visit.cooperative.slug)}?gedaan=ja`)
  return render(visit, {
    typed,
    commandId,
    refusal: refusalSentence(visit, visit.text.books.refusals, closed),
    status: 409,
  })
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

async function render(visit: CooperativeVisit, state: State): Promise<Response> {
  const words = visit.text.books.close
  const { id, slug } = visit.cooperative
  const { sure } = state
  const { closed, open } = await visit.read(async (tx) => ({
    closed: await closedUntil(tx, id),
    open: sure ? await openOn(tx, id, sure) : [],
  }))
  const wrong = sentences(visit, state.errors ?? {}, () => words.until)
  const isDone = visit.url.searchParams.has('gedaan') && state.status === 200
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
        <Notice tone={isDone ? 'done' : 'info'} announce={isDone}>
          {closed ? words.now(formatDay(closed, visit.language)) : words.never}
        </Notice>
        <Form action={paths.closePeriod(slug)} commandId={state.commandId ?? freshCommandId(visit)}>
          {sure ? (
            <Sure visit={visit} until={sure} open={open} />
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

type OpenProps = { visit: CooperativeVisit; until: Day; open: readonly { what: OpenThing; amount: Cents }[] }

/** The day in words, what is still open and still to do, and the one button that closes. */
function Sure(props: OpenProps) {
  const { visit, until } = props
  const words = visit.text.books.close
  const { slug } = visit.cooperative
  return (
    <>
      {Object.entries(asTyped(until)).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value ?? ''} />
      ))}
      <HiddenField name="seen" value={until} />
      <Heading level={2}>{words.sure(formatDay(until, visit.language))}</Heading>
      <Open {...props} />
      <Paragraph>
        {words.toDo(formatDay(until, visit.language))} <Link href={paths.bank(slug)}>{words.toBank}</Link>
      </Paragraph>
      <ButtonRow>
        <Button name="intent" value="close">
          {words.save}
        </Button>
        <LinkButton href={paths.closePeriod(slug)} look="secondary">
          {words.otherDay}
        </LinkButton>
      </ButtonRow>
    </>
  )
}

function Open({ visit, until, open }: OpenProps) {
  const words = visit.text.books.close
  if (open.length === 0) return <Notice tone="done">{words.nothingOpen}</Notice>
  const facts = open.map(({ what, amount }) => ({
    label: words.what[what],
    value: <Euro amount={amount} />,
    number: true,
  }))
  return (
    <Card>
      <Heading level={2} size={3}>
        {words.open(formatDay(until, visit.language))}
      </Heading>
      <Facts facts={facts} />
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
