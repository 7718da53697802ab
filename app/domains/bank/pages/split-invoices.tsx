import { AmountField, Button, FieldGroup, Paragraph, Stack, TextField } from '../../../ui/index.ts'
import { formatEuro } from '../../../values/format.ts'
import type { ByHandProps } from './hand-fields.ts'
import type { Fill, Part } from './split-part.ts'

/** Any invoice by its number; whose it is stands under it as soon as the form was looked at. */
export function numberedPart({ visit, looked, typed, wrong }: ByHandProps & Fill, at: number): Part {
  const words = visit.text.bank.line
  const [number, amount] = [`numbers.${at}.number`, `numbers.${at}.amount`]
  const invoice = looked.numbered.get((typed[number] ?? '').trim().toLowerCase())
  const customer = invoice?.customerName ?? ''
  const open = formatEuro(invoice?.openCents ?? 0n, visit.language)
  const part = (
    <FieldGroup key={number} legend={words.otherInvoice}>
      <TextField
        name={number}
        label={words.invoiceNumber}
        hint={invoice ? words.isOf({ number: invoice.number, customer, open }) : undefined}
        width="short"
        optional
        value={typed[number]}
        error={wrong(number)}
      />
      <AmountField
        name={amount}
        label={words.amountOf}
        optional
        value={typed[amount]}
        error={wrong(amount)}
      />
    </FieldGroup>
  )
  return { part, fields: [number, amount] }
}

/** Looking for another invoice without losing what was filled in; shows whose the numbers are, too. */
export function FindAnother({ visit, looked, typed }: ByHandProps & Fill) {
  const words = visit.text.bank.line
  const wanted = typed['intent'] === 'find' ? (typed['find'] ?? '').trim() : ''
  const isFound = looked.splitOver.some((_, at) => (typed[`invoices.${at}.amount`] ?? '') === '')
  return (
    <Stack gap="small">
      <TextField
        name="find"
        label={words.findAnother}
        hint={words.findAnotherHint}
        optional
        value={typed['find']}
      />
      {wanted !== '' && !isFound && <Paragraph>{words.nothingFor({ wanted })}</Paragraph>}
      <Button look="secondary" name="intent" value="find">
        {words.findAnotherButton}
      </Button>
    </Stack>
  )
}
