import { Button, Details, Form, LinkButton, Notice, Paragraph, Select, TextField } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { whyNoYes, type Standing } from '../../people/index.ts'
import { payDayOf, stateOf, type Batch, type Item } from '../batch.ts'
import { fetchingInWords } from './pay-day-words.ts'

/** What came of a form of the batch. */
export type BatchPageState = {
  readonly refusal?: string
  /** The form in which a reason is missing. */
  readonly without?: 'withdraw' | 'reject'
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
  const release = visit.may('payment.release') && how === 'made' && (
    <Release visit={visit} batch={batch} paysMe={paysMe} standing={standing} />
  )
  if (!visit.may('payment.make')) return release || null
  return (
    <>
      {release}
      {how === 'released' && (
        <>
          <Paragraph>{fetching}</Paragraph>
          <Paragraph>{words.takeLead}</Paragraph>
          <OneButton visit={visit} batch={batch} intent="take" label={words.take} />
        </>
      )}
      {how === 'handed' && fetching !== undefined && <Paragraph>{fetching}</Paragraph>}
      {(how === 'handed' || how === 'done') && (
        <LinkButton
          href={paths.paymentFile(visit.cooperative.slug, batch.id)}
          look={how === 'handed' && visit.url.searchParams.has('opgehaald') ? 'primary' : 'secondary'}
        >
          {words.file}
        </LinkButton>
      )}
      {(how === 'made' || how === 'released') && (
        <WithReason visit={visit} batch={batch} intent="withdraw" summary={words.withdraw} state={state} />
      )}
      {how === 'handed' && (
        <WithReason
          visit={visit}
          batch={batch}
          intent="reject"
          summary={words.reject}
          state={state}
          items={items}
        />
      )}
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
      <Paragraph>{words.releaseLead}</Paragraph>
      <OneButton visit={visit} batch={batch} intent="release" label={words.release} />
    </>
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

function WithReason(props: {
  visit: CooperativeVisit
  batch: Batch
  intent: 'withdraw' | 'reject'
  summary: string
  state: BatchPageState
  items?: readonly Item[]
}) {
  const { visit, batch, intent, summary, state, items } = props
  const words = visit.text.payments.batch
  const living = (items ?? []).filter(({ closedAs }) => closedAs === null)
  return (
    <Details summary={summary} open={state.without === intent}>
      {items && <Paragraph>{words.rejectLead}</Paragraph>}
      <Form
        action={paths.paymentBatch(visit.cooperative.slug, batch.id)}
        commandId={freshCommandId(visit)}
        label={summary}
      >
        {items && (
          <Select
            name="item"
            label={words.rejectWhich}
            choices={[
              ...living.map((item) => ({
                value: item.id,
                label: visit.text.payments.due.one({
                  name: item.payeeName,
                  amount: formatEuro(item.amount, visit.language),
                }),
              })),
              { value: 'all', label: words.rejectAll },
            ]}
            value={living[0]?.id}
            error={undefined}
          />
        )}
        <TextField
          id={`${intent}-why`}
          name="why"
          label={items ? words.rejectWhy : words.why}
          value=""
          error={state.without === intent ? visit.text.form.wrong.required() : undefined}
          maxLength={500}
        />
        <Button name="intent" value={intent} look="secondary">
          {items ? words.rejectSave : words.withdraw}
        </Button>
      </Form>
    </Details>
  )
}
