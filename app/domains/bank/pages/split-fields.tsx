import {
  AmountField,
  Button,
  ButtonRow,
  Details,
  FieldGroup,
  Form,
  HiddenField,
  Paragraph,
  PreviewTarget,
  Select,
  Stack,
  TextField,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { addresses } from './addresses.ts'
import {
  accountChoices,
  hrefOf,
  memberChoices,
  purposeChoices,
  wrongIn,
  type ByHandProps,
} from './hand-fields.ts'
import { StillOver } from './still-over.tsx'
import { FindAnother, numberedPart } from './split-invoices.tsx'
import { typedByRow } from './split-rows.ts'
import type { Fill, Part } from './split-part.ts'

/** Dividing a line over several things: each gets an amount, and together they are the line. */
export function Split(props: ByHandProps) {
  const { visit, looked, state } = props
  const words = visit.text.bank.line
  const mine = state.intent === 'split'
  const typed = mine ? typedByRow(state.typed ?? {}, looked.splitOver) : {}
  const fill: Fill = { typed, wrong: wrongIn(props, mine) }
  const isFilled = (field: string) => (typed[field] ?? '') !== '' || fill.wrong(field) !== undefined
  const parts = partsOf(props, fill)
  // What was filled in or searched for stays in sight.
  const inSight = parts.filter(
    ({ fields }, at) => at < AT_FIRST || (mine && fields.some((field) => isFilled(field) || isRow(field))),
  )
  const folded = parts.filter((part) => !inSight.includes(part))
  return (
    <Details summary={words.split} open={mine}>
      <Form
        action={hrefOf(props)}
        commandId={freshCommandId(visit)}
        label={words.split}
        preview={addresses.stillOver(visit.cooperative.slug, looked.line.id)}
        previewTarget="still-over"
      >
        <Paragraph>{words.splitLead}</Paragraph>
        {inSight.map(({ part }) => part)}
        <ButtonRow>
          <Button look="quiet" name="intent" value="more">
            {words.oneMoreInvoice}
          </Button>
          <Button look="secondary" name="intent" value="sum">
            {words.reckon}
          </Button>
        </ButtonRow>
        <PreviewTarget id="still-over">
          <StillOver visit={visit} line={looked.line} typed={typed} />
        </PreviewTarget>
        <FindAnother {...props} {...fill} />
        <Details summary={words.anotherPart}>
          <Stack>{folded.map(({ part }) => part)}</Stack>
        </Details>
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

/** So many parts are shown at first: dividing takes two. The others come with one press. */
const AT_FIRST = 2

/** So many invoices may be named by their number; who divides over more searches for them. */
const NUMBERS = 4

/** One to begin with, and all that were filled in; one more with the button for it. */
function numbersShown({ typed, wrong }: Fill): number {
  const used = Array.from({ length: NUMBERS }, (_, at) => at).filter((at) =>
    [`numbers.${at}.number`, `numbers.${at}.amount`].some(
      (name) => (typed[name] ?? '') !== '' || wrong(name),
    ),
  )
  return Math.min(NUMBERS, (used.at(-1) ?? 0) + (typed['intent'] === 'more' ? 2 : 1))
}

const isRow = (field: string) => field.startsWith('invoices.')

/** What a line can be divided over: what is open (invoices, and for money out costs), then the rest. */
function partsOf(props: ByHandProps, fill: Fill): Part[] {
  const { visit, looked } = props
  const words = visit.text.bank.line
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  const row = (name: string, id: string, label: string): Part => ({
    part: <Amount key={id} name={name} id={id} label={label} {...fill} />,
    fields: [`${name}.amount`],
  })
  const invoices = looked.splitOver.map((one, at) => {
    const { number, customerName: customer } = one
    return row(
      `invoices.${at}`,
      one.invoiceId,
      words.splitInvoice({ number, customer, open: euro(one.openCents) }),
    )
  })
  const costs = looked.costs.map((cost, at) => {
    const { supplier, memberName: member } = cost
    return row(
      `costs.${at}`,
      cost.id,
      words.splitCost({ supplier, member, open: euro(cost.total - cost.paid) }),
    )
  })
  const suppliers = looked.suppliers.map(({ id, supplier, number, open }, at) =>
    row(`suppliers.${at}`, id, words.splitSupplier({ supplier, number, open: euro(open) })),
  )
  const rest = { ...props, ...fill }
  return [
    ...invoices,
    ...costs,
    ...suppliers,
    ...Array.from({ length: numbersShown(fill) }, (_, at) => numberedPart(rest, at)),
    { part: <OnAccount key="account" {...rest} />, fields: ['splitAccount', 'accountAmount'] },
    { part: <OutOfPot key="pot" {...rest} />, fields: ['splitMember', 'potPurpose', 'potAmount'] },
    { part: <Overpaid key="overpaid" {...rest} />, fields: ['overpaidOf', 'overpaid'] },
  ]
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

function Overpaid({ visit, looked, typed, wrong }: ByHandProps & Fill) {
  const words = visit.text.bank.line
  const of = looked.numbered.get((typed['overpaidOf'] ?? '').trim().toLowerCase())
  const kept = looked.overpaid.slice(0, 5).map(({ customerName: customer, left, invoices }) => {
    const numbers = invoices.map(({ number }) => number).join(', ')
    return words.keptFor({ customer, amount: formatEuro(left, visit.language), numbers })
  })
  return (
    <FieldGroup legend={words.overpaid}>
      <TextField
        name="overpaidOf"
        label={words.overpaidOf}
        hint={of ? words.isFor({ customer: of.customerName }) : kept.length > 0 ? kept.join(' ') : undefined}
        width="short"
        optional
        value={typed['overpaidOf']}
        error={wrong('overpaidOf')}
      />
      <AmountField
        name="overpaid"
        label={words.overpaid}
        hint={looked.line.amount < 0n ? words.overpaidBackHint : undefined}
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
        hint={words.potPurposeHint}
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
