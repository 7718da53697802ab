import { Button, Details, Form, LinkButton, Notice, Paragraph, Select, TextField } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { answersOf, whyNoYes, type Standing } from '../../people/index.ts'
import { payDayOf, stateOf, type Batch, type Item } from '../batch.ts'
import { fetchingInWords } from './pay-day-words.ts'

/** What is done with a batch only with a reason. */
type ReasonFor = 'withdraw' | 'reject' | 'refuse'

/** What came of a form of the batch. */
export type BatchPageState = {
  readonly refusal?: string
  /** The form in which a reason is missing. */
  readonly without?: ReasonFor
  readonly status?: number
}

type ActionProps = {
  readonly visit: CooperativeVisit
  readonly batch: Batch
  readonly items: readonly Item[]
  readonly paysMe: boolean
  /** How the visitor stands to who made it. */
  readonly standing: Standing
  readonly state: BatchPageState
}

/** What can be done with a batch now. */
export function Actions({ visit, batch, items, paysMe, standing, state }: ActionProps) {
  const how = stateOf(batch)
  const words = visit.text.payments.batch
  const fetching = fetchingInWords(visit, payDayOf(batch, visit.now.today))
  const answers = visit.may('payment.release') && how === 'made'
  const saysNo = answers && !paysMe && answersOf(standing).includes('no')
  const withReason = { visit, batch, state }
  const answer = answers && (
    <>
      <Release visit={visit} batch={batch} paysMe={paysMe} standing={standing} />
      {saysNo && <WithReason {...withReason} intent="refuse" />}
    </>
  )
  if (!visit.may('payment.make')) return answer || null
  return (
    <>
      {answer}
      {how === 'released' && (
        <>
          <Paragraph>{fetching}</Paragraph>
          <Paragraph>{words.takeLead}</Paragraph>
          <OneButton visit={visit} batch={batch} intent="take" label={words.take} />
        </>
      )}
      {how === 'handed' && fetching !== undefined && <Paragraph>{fetching}</Paragraph>}
      {(how === 'handed' || how === 'done') && !justFetched(visit, batch) && (
        <FileButton visit={visit} batch={batch} look="secondary" />
      )}
      {((how === 'made' && !saysNo) || how === 'released') && (
        <WithReason {...withReason} intent="withdraw" />
      )}
      {how === 'handed' && <WithReason {...withReason} intent="reject" items={items} />}
    </>
  )
}

function Release(props: Pick<ActionProps, 'visit' | 'batch' | 'paysMe' | 'standing'>) {
  const { visit, batch, paysMe, standing } = props
  const words = visit.text.payments.batch
  if (standing === 'who-asked')
    return (
      <Notice>
        <p>{words.byAnother}</p>
        <p>{words.onlyYou}</p>
      </Notice>
    )
  if (paysMe) return <Notice>{words.paysYou}</Notice>
  const why = whyNoYes(standing)
  if (why) return <Notice>{visit.text.form.secondYes.refusals[why]()}</Notice>
  return (
    <>
      <Paragraph>{words.releaseLead({ name: batch.madeByName })}</Paragraph>
      <OneButton visit={visit} batch={batch} intent="release" label={words.release} />
    </>
  )
}

/** Whether this is the answer to having fetched the file: then its button stands in what is said of that, in sight. */
export function justFetched(visit: CooperativeVisit, { handedAt }: Batch): boolean {
  return handedAt !== null && visit.may('payment.make') && visit.url.searchParams.has('opgehaald')
}

/** The file for the bank. */
export function FileButton(props: { visit: CooperativeVisit; batch: Batch; look: 'primary' | 'secondary' }) {
  const { visit, batch, look } = props
  return (
    <LinkButton href={paths.paymentFile(visit.cooperative.slug, batch.id)} look={look}>
      {visit.text.payments.batch.file}
    </LinkButton>
  )
}

function OneButton(props: { visit: CooperativeVisit; batch: Batch; intent: string; label: string }) {
  const { visit, batch, intent, label } = props
  return (
    <Form
      action={paths.paymentBatch(visit.cooperative.slug, batch.id)}
      commandId={freshCommandId(visit)}
      label={label}
    >
      <Button name="intent" value={intent}>
        {label}
      </Button>
    </Form>
  )
}

/** The words of a form that asks a reason: its summary, what it does, the question and the button. */
function wordsWithReason(visit: CooperativeVisit, intent: ReasonFor, { madeByName: name }: Batch) {
  const words = visit.text.payments.batch
  const { withdraw, reject, rejectLead, rejectWhy, rejectSave } = words
  return {
    withdraw: { summary: withdraw, lead: undefined, why: words.why, save: withdraw },
    reject: { summary: reject, lead: rejectLead, why: rejectWhy, save: rejectSave },
    refuse: {
      summary: words.refuse,
      lead: words.refuseLead({ name }),
      why: words.refuseWhy,
      save: words.refuseSave,
    },
  }[intent]
}

/** What is said above the page when a reason was left out. */
export function reasonMissing(visit: CooperativeVisit, intent: ReasonFor, batch: Batch): string {
  return visit.text.form.wrong.required(wordsWithReason(visit, intent, batch).why)
}

function WithReason(props: {
  visit: CooperativeVisit
  batch: Batch
  intent: ReasonFor
  state: BatchPageState
  items?: readonly Item[]
}) {
  const { visit, batch, intent, state, items } = props
  const { summary, lead, why, save } = wordsWithReason(visit, intent, batch)
  return (
    <Details summary={summary} open={state.without === intent}>
      {lead !== undefined && <Paragraph>{lead}</Paragraph>}
      <Form
        action={paths.paymentBatch(visit.cooperative.slug, batch.id)}
        commandId={freshCommandId(visit)}
        label={summary}
      >
        {items && <WhichPayment visit={visit} items={items} />}
        <TextField
          id={`${intent}-why`}
          name="why"
          label={why}
          value=""
          error={state.without === intent ? visit.text.form.wrong.required() : undefined}
          maxLength={500}
        />
        <Button name="intent" value={intent} look="secondary">
          {save}
        </Button>
      </Form>
    </Details>
  )
}

function WhichPayment({ visit, items }: { visit: CooperativeVisit; items: readonly Item[] }) {
  const words = visit.text.payments
  const living = items.filter(({ closedAs }) => closedAs === null)
  const choices = living.map((item) => ({
    value: item.id as string,
    label: words.due.one({ name: item.payeeName, amount: formatEuro(item.amount, visit.language) }),
  }))
  return (
    <Select
      name="item"
      label={words.batch.rejectWhich}
      choices={[...choices, { value: 'all', label: words.batch.rejectAll }]}
      value={living[0]?.id}
      error={undefined}
    />
  )
}
