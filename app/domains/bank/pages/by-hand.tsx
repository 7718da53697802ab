import { AmountField, Button, Details, Euro, FieldGroup, Form, Heading, HiddenField, Paragraph, Select, Stack, Table, TextField, type Choice } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import type { OpenForMatching } from '../../sales/index.ts'
import { mayBookOn } from '../line-parts.ts'
import type { Looked } from './bank-data.ts'
import { sentences } from '../../../web/respond.ts'
import type { LineState } from './line-state.ts'
import { splitLabel } from './split-form.ts'

type Props = { readonly visit: CooperativeVisit; readonly looked: Looked; readonly state: LineState }

/** Deciding without a proposal: an invoice that one looks for, another account of the books, or several things at once. */
export function ByHand(props: Props) {
  const words = props.visit.text.bank.line
  return (
    <Stack>
      <Heading level={3}>{words.byHand}</Heading>
      <FindInvoice {...props} />
      <Found {...props} />
      <OtherAccount {...props} />
      <Split {...props} />
    </Stack>
  )
}

function hrefOf({ visit, looked }: Props): string {
  const asked = visit.url.searchParams.get('factuur')
  return paths.bankLine(visit.cooperative.slug, looked.line.id) + (asked ? `?factuur=${encodeURIComponent(asked)}` : '')
}

function FindInvoice(props: Props) {
  const words = props.visit.text.bank
  return (
    <Form action={paths.bankLine(props.visit.cooperative.slug, props.looked.line.id)} method="get" label={words.line.findInvoice}>
      <TextField
        name="factuur"
        label={words.line.findInvoice}
        hint={words.line.findHint}
        value={props.visit.url.searchParams.get('factuur') ?? ''}
      />
      <Button look="secondary">{words.page.searchButton}</Button>
    </Form>
  )
}

/** What was found, each with a button that books the whole line on it. */
function Found(props: Props) {
  const { visit, looked } = props
  const words = visit.text.bank.line
  if (looked.found.length === 0) return <Paragraph quiet>{words.noInvoices}</Paragraph>
  return (
    <Form action={hrefOf(props)} commandId={freshCommandId(visit)} label={words.foundInvoices}>
      <HiddenField name="intent" value="invoice" />
      <Table<OpenForMatching>
        caption={words.foundInvoices}
        captionUnseen
        rows={looked.found}
        rowKey={(row) => row.invoiceId}
        columns={[
          { key: 'number', label: visit.text.bank.statements.reference, head: true, cell: (row) => `${row.number} ${row.customerName}` },
          { key: 'open', label: words.open, number: true, cell: (row) => <Euro amount={row.openCents} /> },
          {
            key: 'do', label: words.whole, labelUnseen: true,
            cell: (row) => (
              <Button look="secondary" name="invoice" value={row.invoiceId} data={{ 'data-label': words.wholeOn({ number: row.number }) }}>
                {words.whole}
              </Button>
            ),
          },
        ]}
      />
    </Form>
  )
}

function OtherAccount(props: Props) {
  const { visit, looked, state } = props
  const words = visit.text.bank.line
  const mine = state.intent === 'account'
  const wrong = wrongIn(props, mine)
  const typed = mine ? (state.typed ?? {}) : {}
  return (
    <Details summary={words.otherAccount} open={mine}>
      <Form action={hrefOf(props)} commandId={freshCommandId(visit)} label={words.otherAccount}>
        <Paragraph quiet>{words.otherLead}</Paragraph>
        <Select name="account" label={words.otherAccount} choices={accountChoices(looked)} value={typed['account']} error={wrong('account')} />
        <Select
          name="member" label={words.member} hint={words.memberHint} optional emptyLabel=" "
          choices={memberChoices(looked)} value={typed['member']} error={wrong('member')}
        />
        <TextField name="note" label={words.note} optional maxLength={500} value={typed['note']} error={wrong('note')} />
        <Button look="secondary" name="intent" value="account">
          {words.bookOther}
        </Button>
      </Form>
    </Details>
  )
}

function Split(props: Props) {
  const { visit, looked, state } = props
  const words = visit.text.bank.line
  const mine = state.intent === 'split'
  const wrong = wrongIn(props, mine)
  const typed = mine ? (state.typed ?? {}) : {}
  const euro = (amount: bigint) => formatEuro(amount, visit.language)
  return (
    <Details summary={words.split} open={mine}>
      <Form action={hrefOf(props)} commandId={freshCommandId(visit)} label={words.split}>
        <Paragraph>{words.splitLead}</Paragraph>
        {looked.found.map((one, at) => (
          <Amount
            key={one.invoiceId} group="invoices" at={at} id={one.invoiceId} typed={typed} wrong={wrong}
            label={words.splitInvoice({ number: one.number, customer: one.customerName, open: euro(one.openCents) })}
          />
        ))}
        {looked.costs.map((cost, at) => (
          <Amount
            key={cost.id} group="costs" at={at} id={cost.id} typed={typed} wrong={wrong}
            label={words.splitCost({ supplier: cost.supplier, member: cost.memberName, open: euro(cost.total - cost.paid) })}
          />
        ))}
        <FieldGroup legend={words.overpaid}>
          <TextField name="overpaidOf" label={words.overpaidOf} width="short" optional value={typed['overpaidOf']} error={wrong('overpaidOf')} />
          <AmountField name="overpaid" label={words.overpaid} optional value={typed['overpaid']} error={wrong('overpaid')} />
        </FieldGroup>
        <FieldGroup legend={words.otherAccount}>
          <Select
            name="splitAccount" label={words.otherAccount} optional emptyLabel=" "
            choices={accountChoices(looked)} value={typed['splitAccount']} error={wrong('splitAccount')}
          />
          <AmountField name="accountAmount" label={words.otherAmount} optional value={typed['accountAmount']} error={wrong('accountAmount')} />
        </FieldGroup>
        <FieldGroup legend={words.pot}>
          <Select
            name="splitMember" label={words.member} hint={words.memberHint} optional emptyLabel=" "
            choices={memberChoices(looked)} value={typed['splitMember']} error={wrong('splitMember')}
          />
          <Select
            name="potPurpose" label={words.potPurpose} optional emptyLabel=" "
            choices={purposeChoices(visit)} value={typed['potPurpose']} error={wrong('potPurpose')}
          />
          <AmountField name="potAmount" label={words.potAmount} optional value={typed['potAmount']} error={wrong('potAmount')} />
        </FieldGroup>
        <TextField name="note" id="splitNote" label={words.note} optional maxLength={500} value={typed['note']} error={wrong('note')} />
        <Button look="secondary" name="intent" value="split">
          {words.bookSplit}
        </Button>
      </Form>
    </Details>
  )
}

function Amount(props: {
  group: 'invoices' | 'costs'
  at: number
  id: string
  label: string
  typed: Readonly<Record<string, string>>
  wrong: (field: string) => string | undefined
}) {
  const name = `${props.group}.${props.at}`
  return (
    <>
      <HiddenField name={`${name}.id`} value={props.id} />
      <AmountField
        name={`${name}.amount`} label={props.label} optional
        value={props.typed[`${name}.amount`]} error={props.wrong(`${name}.amount`)}
      />
    </>
  )
}

function wrongIn({ visit, looked, state }: Props, mine: boolean): (field: string) => string | undefined {
  if (!mine) return () => undefined
  return sentences(visit, state.errors ?? {}, (field) => splitLabel(visit, looked, field)).of
}

function accountChoices({ named }: Looked): Choice[] {
  return [...named.accounts.values()].filter(mayBookOn).map((account) => ({ value: account.code, label: `${account.code} ${account.name}` }))
}

function memberChoices({ named }: Looked): Choice[] {
  return [...named.members.values()].map((member) => ({ value: member.id, label: member.name }))
}

function purposeChoices(visit: CooperativeVisit): Choice[] {
  return Object.entries(visit.text.pots.purpose).map(([value, label]) => ({ value, label }))
}
