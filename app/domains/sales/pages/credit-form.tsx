import {
  Button,
  ButtonRow,
  Card,
  FieldGroup,
  Form,
  Heading,
  HiddenField,
  Ladder,
  Notice,
  NumberField,
  Paragraph,
  PreviewTarget,
  RadioGroup,
  TextArea,
  besideField,
} from '../../../ui/index.ts'
import { formatEuro, formatQuantity } from '../../../values/format.ts'
import type { Result } from '../../../values/result.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { paths } from '../../../web/paths.ts'
import { chosenOf } from './credit-fields.ts'
import type { Creditable, CreditState } from './credit-state.ts'
import type { CreditRefusal } from '../credit-note.ts'
import type { Chosen } from '../credit.ts'
import { markOf, type CreditPreview } from './credit-preview.ts'

/** What to take off, why, and what that does. */
export function CreditForm(props: {
  visit: CooperativeVisit
  found: Creditable
  state: CreditState
  preview: Result<CreditPreview, CreditRefusal> | undefined
}) {
  const { visit, found, state, preview } = props
  const words = visit.text.salesPages.credit
  const wrong = (field: string) => besideField(state.errors ?? [], field)
  const { typed } = state
  return (
    <Form
      action={visit.url.pathname}
      commandId={state.commandId ?? freshCommandId(visit)}
      preview={paths.creditPreview(visit.cooperative.slug, found.invoice.id)}
      previewTarget="effect"
    >
      <RadioGroup
        name="what"
        label={words.what}
        choices={[
          { value: 'all', label: words.all },
          { value: 'some', label: words.some },
        ]}
        value={typed['what']}
        error={wrong('what')}
      />
      <Quantities visit={visit} found={found} typed={typed} wrong={wrong} />
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={typed['reason']}
        error={wrong('reason')}
        rows={3}
        maxLength={1000}
      />
      <p>
        <Button look="secondary" name="intent" value="look" formAction={`${visit.url.pathname}#effect`}>
          {visit.text.ui.workOut}
        </Button>
      </p>
      <PreviewTarget id="effect">
        <WhatItDoes visit={visit} found={found} preview={preview} chosen={chosenOf(typed)} />
      </PreviewTarget>
      {state.unseen === true && <Notice tone="doubt">{words.lookFirst}</Notice>}
      <ButtonRow>
        <Button name="intent" value="confirm">
          {words.confirm}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Of each line that has something left: how much of it is taken off. */
function Quantities(props: {
  visit: CooperativeVisit
  found: Creditable
  typed: Typed
  wrong: (field: string) => string | undefined
}) {
  const { visit, found, typed, wrong } = props
  const words = visit.text.salesPages.credit
  return (
    <FieldGroup legend={words.lines} hint={words.linesHint}>
      {found.invoice.lines.map((line, at) => {
        const name = `lines.${at}.quantity`
        const left = found.left[at] ?? 0n
        if (left === 0n) return null
        const label = words.quantityOf({
          description: line.description,
          left: `${formatQuantity(left, visit.language)} ${line.unit}`.trim(),
        })
        return (
          <NumberField
            key={name}
            name={name}
            label={label}
            value={typed[name]}
            error={wrong(name)}
            decimals
            optional
          />
        )
      })}
    </FieldGroup>
  )
}

/** What the credit note would do, with the mark of it that the form carries along. */
export function WhatItDoes({
  visit,
  found,
  preview,
  chosen,
}: {
  visit: CooperativeVisit
  found: Creditable
  preview: Result<CreditPreview, CreditRefusal> | undefined
  chosen: Chosen | undefined
}) {
  const words = visit.text.salesPages.credit
  if (!preview || !chosen) return <Paragraph quiet>{words.notToReckon}</Paragraph>
  return (
    <Card labelledBy="does">
      {preview.ok && <HiddenField name="shown" value={markOf(chosen, preview.value)} />}
      <Heading level={2} id="does">
        {words.preview}
      </Heading>
      {!preview.ok && <Paragraph>{visit.text.sales.refusals[preview.reason]}</Paragraph>}
      {preview.ok &&
        effects(visit, found, preview.value).map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      {preview.ok && preview.value.back.length > 0 && (
        <Ladder rungs={givesBack(visit, found, preview.value)} />
      )}
    </Card>
  )
}

/** Everybody who gives back, each with why when that is not plain. */
function givesBack(visit: CooperativeVisit, { memberName, invoice }: Creditable, { back }: CreditPreview) {
  const words = visit.text.salesPages.credit
  // In the order in which it goes back: first what went above the threshold.
  const inOrder = back.toSorted((a, b) => Number(b.key === 'above') - Number(a.key === 'above'))
  return inOrder.map(({ key, destination, amount, of }) => {
    const name = invoice.shares.length > 1 ? of : memberName
    const from = words.previewFrom[destination]
    const sentence = typeof from === 'string' ? from : from({ name })
    return { sentence: key === 'above' ? words.previewAbove({ from: sentence }) : sentence, amount: -amount }
  })
}

function effects(
  visit: CooperativeVisit,
  { memberName: name }: Creditable,
  { total, openAfter, turnoverBack, aboveLimit }: CreditPreview,
): string[] {
  const words = visit.text.salesPages.credit
  const euro = (cents: bigint) => formatEuro(cents, visit.language)
  const open =
    openAfter > 0n
      ? words.previewOpen({ amount: euro(openAfter) })
      : openAfter === 0n
        ? words.previewPaidOff
        : words.previewRefund({ amount: euro(-openAfter) })
  const shared =
    turnoverBack === 0n
      ? [words.previewPotNone({ name })]
      : [words.previewShared({ amount: euro(turnoverBack) })]
  const who = aboveLimit === undefined ? words.previewAtOnce : words.previewAsked({ limit: euro(aboveLimit) })
  return [words.previewTotal({ amount: euro(total) }), who, open, ...shared]
}
