import {
  AmountField,
  Button,
  Details,
  FieldGroup,
  Form,
  HiddenField,
  Paragraph,
  Select,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId, type Typed } from '../../../web/form.ts'
import {
  accountChoices,
  hrefOf,
  memberChoices,
  purposeChoices,
  wrongIn,
  type ByHandProps,
} from './hand-fields.ts'

type Fill = { readonly typed: Typed; readonly wrong: (field: string) => string | undefined }

/** Dividing a line over several things: each gets an amount, and together they are the line. */
export function Split(props: ByHandProps) {
  const { visit, state } = props
  const words = visit.text.bank.line
  const mine = state.intent === 'split'
  const fill: Fill = { typed: mine ? (state.typed ?? {}) : {}, wrong: wrongIn(props, mine) }
  return (
    <Details summary={words.split} open={mine}>
      <Form action={hrefOf(props)} commandId={freshCommandId(visit)} label={words.split}>
        <Paragraph>{words.splitLead}</Paragraph>
        <Open {...props} {...fill} />
        <Overpaid {...props} {...fill} />
        <OnAccount {...props} {...fill} />
        <OutOfPot {...props} {...fill} />
        <TextField
          name="note"
          id="splitNote"
          label={words.note}
          optional
          maxLength={500}
          value={fill.typed['note']}
          error={fill.wrong('note')}
        />
        <Button look="secondary" name="intent" value="split">
          {words.bookSplit}
        </Button>
      </Form>
    </Details>
  )
}

/** What is open: invoices, and for money out costs. */
function Open({ visit, looked, ...fill }: ByHandProps & Fill) {
  const words = visit.text.bank.line
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const invoices = looked.found.map((one, at) => {
    const label = words.splitInvoice({
      number: one.number,
      customer: one.customerName,
      open: euro(one.openCents),
    })
    return <Amount key={one.invoiceId} name={`invoices.${at}`} id={one.invoiceId} label={label} {...fill} />
  })
  const costs = looked.costs.map((cost, at) => {
    const { supplier, memberName: member } = cost
    const label = words.splitCost({ supplier, member, open: euro(cost.total - cost.paid) })
    return <Amount key={cost.id} name={`costs.${at}`} id={cost.id} label={label} {...fill} />
  })
  return (
    <Stack>
      {invoices}
      {costs}
    </Stack>
  )
}

function Amount(props: Fill & { name: string; id: string; label: string }) {
  const name = `${props.name}.amount`
  return (
    <div>
      <HiddenField name={`${props.name}.id`} value={props.id} />
      <AmountField
        name={name}
        label={props.label}
        optional
        value={props.typed[name]}
        error={props.wrong(name)}
      />
    </div>
  )
}

function Overpaid({ visit, typed, wrong }: ByHandProps & Fill) {
  const words = visit.text.bank.line
  return (
    <FieldGroup legend={words.overpaid}>
      <TextField
        name="overpaidOf"
        label={words.overpaidOf}
        width="short"
        optional
        value={typed['overpaidOf']}
        error={wrong('overpaidOf')}
      />
      <AmountField
        name="overpaid"
        label={words.overpaid}
        optional
        value={typed['overpaid']}
        error={wrong('overpaid')}
      />
    </FieldGroup>
  )
}

function OnAccount({ visit, looked, typed, wrong }: ByHandProps & Fill) {
  const words = visit.text.bank.line
  return (
    <FieldGroup legend={words.otherAccount}>
      <Select
        name="splitAccount"
        label={words.otherAccount}
        optional
        emptyLabel=" "
        choices={accountChoices(looked)}
        value={typed['splitAccount']}
        error={wrong('splitAccount')}
      />
      <AmountField
        name="accountAmount"
        label={words.otherAmount}
        optional
        value={typed['accountAmount']}
        error={wrong('accountAmount')}
      />
    </FieldGroup>
  )
}

function OutOfPot({ visit, looked, typed, wrong }: ByHandProps & Fill) {
  const words = visit.text.bank.line
  return (
    <FieldGroup legend={words.pot}>
      <Select
        name="splitMember"
        label={words.member}
        hint={words.memberHint}
        optional
        emptyLabel=" "
        choices={memberChoices(looked)}
        value={typed['splitMember']}
        error={wrong('splitMember')}
      />
      <Select
        name="potPurpose"
        label={words.potPurpose}
        optional
        emptyLabel=" "
        choices={purposeChoices(visit)}
        value={typed['potPurpose']}
        error={wrong('potPurpose')}
      />
      <AmountField
        name="potAmount"
        label={words.potAmount}
        optional
        value={typed['potAmount']}
        error={wrong('potAmount')}
      />
    </FieldGroup>
  )
}
