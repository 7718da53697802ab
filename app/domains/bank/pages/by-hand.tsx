import {
  Button,
  Details,
  Euro,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  Select,
  Stack,
  Table,
  TextField,
  Unseen,
} from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import { sum } from '../../../values/money.ts'
import { freshCommandId } from '../../../web/form.ts'
import { paths } from '../../../web/paths.ts'
import type { OpenForMatching } from '../../sales/index.ts'
import {
  accountChoices,
  accountForLater,
  hrefOf,
  LATER_KEY,
  memberChoices,
  wrongIn,
  type ByHandProps as Props,
} from './hand-fields.ts'
import { IsThereAnInvoice } from './is-there-an-invoice.tsx'
import { Split } from './split-fields.tsx'

/**
 * Deciding without a proposal: an invoice that one looks for, another account of the books, or several
 * things at once.
 */
export function ByHand(props: Props) {
  const words = props.visit.text.bank.line
  return (
    <Stack>
      <Heading level={3}>{words.byHand}</Heading>
      <FindInvoice {...props} />
      <Found {...props} />
      <WithoutInvoice {...props} />
      <OtherAccount {...props} />
      <Split {...props} />
      <KeepForLater {...props} />
    </Stack>
  )
}

/** Money in of a sale that had no invoice: what was written down for this line, and the way to write it down. */
function WithoutInvoice({ visit, looked: { line, sales } }: Props) {
  if (line.amount <= 0n) return null
  const words = visit.text.bankSale
  const coop = visit.cooperative.slug
  return (
    <>
      {sales.length > 0 && <Paragraph>{words.written}:</Paragraph>}
      {sales.length > 0 && (
        <ul>
          {sales.map((sale) => {
            const amount = formatEuro(sale.total, visit.language)
            return (
              <li key={sale.invoiceId}>
                {sale.number === null
                  ? words.waits({ ...sale, amount })
                  : words.ready({ ...sale, number: sale.number, amount })}{' '}
                <Link href={paths.invoice(coop, sale.invoiceId)}>{words.see}</Link>
              </li>
            )
          })}
        </ul>
      )}
      {line.amount > sum(sales.map(({ total }) => total)) && (
        <Paragraph>
          <Link href={`${paths.bankSale(coop)}?regel=${line.id}`} roomy>
            {words.link}
          </Link>
        </Paragraph>
      )}
    </>
  )
}

function FindInvoice(props: Props) {
  const words = props.visit.text.bank
  return (
    <Form
      action={paths.bankLine(props.visit.cooperative.slug, props.looked.line.id)}
      method="get"
      label={words.line.findInvoice}
    >
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
  const wanted = visit.url.searchParams.get('factuur')?.trim() ?? ''
  if (looked.found.length === 0)
    return <Paragraph quiet>{wanted === '' ? words.noInvoices : words.nothingFor({ wanted })}</Paragraph>
  return (
    <Form action={hrefOf(props)} commandId={freshCommandId(visit)} label={words.foundInvoices}>
      <HiddenField name="intent" value="invoice" />
      <Table<OpenForMatching>
        caption={words.foundInvoices}
        captionUnseen
        rows={looked.found}
        rowKey={(row) => row.invoiceId}
        columns={[
          {
            key: 'number',
            label: words.invoice,
            head: true,
            cell: (row) => `${row.number} ${row.customerName}`,
          },
          { key: 'open', label: words.open, number: true, cell: (row) => <Euro amount={row.openCents} /> },
          {
            key: 'do',
            label: words.whole,
            labelUnseen: true,
            cell: (row) => (
              <Button look="secondary" name="invoice" value={row.invoiceId}>
                {words.whole}
                <Unseen> {words.wholeOn({ number: row.number })}</Unseen>
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
        {looked.line.amount < 0n && <IsThereAnInvoice visit={visit} />}
        <Select
          name="account"
          label={words.otherAccount}
          choices={accountChoices(looked)}
          value={typed['account']}
          error={wrong('account')}
        />
        <Select
          name="member"
          label={words.member}
          hint={words.memberHint}
          optional
          emptyLabel=" "
          choices={memberChoices(looked)}
          value={typed['member']}
          error={wrong('member')}
        />
        <TextField
          name="note"
          label={words.note}
          optional
          maxLength={500}
          value={typed['note']}
          error={wrong('note')}
        />
        <Button look="secondary" name="intent" value="account">
          {words.bookOther}
        </Button>
      </Form>
    </Details>
  )
}

/** Who does not know sets the line aside, on the account for what is still to be found out. */
function KeepForLater(props: Props) {
  const { visit, state } = props
  const words = visit.text.bank.line
  const mine = state.intent === 'later'
  const account = accountForLater(props.looked.named)
  if (!account) return null
  return (
    <Details summary={words.later} open={mine}>
      <Form action={hrefOf(props)} commandId={freshCommandId(visit)} label={words.later}>
        <Paragraph>{words.laterLead({ account: `${account.code} ${account.name}` })}</Paragraph>
        <TextField
          name="note"
          id="laterNote"
          label={words.note}
          optional
          maxLength={500}
          value={mine ? state.typed?.['note'] : undefined}
          error={wrongIn(props, mine)('note')}
        />
        <Button look="secondary" name="intent" value="later" dataKey={LATER_KEY}>
          {words.keepForLater}
        </Button>
      </Form>
    </Details>
  )
}
