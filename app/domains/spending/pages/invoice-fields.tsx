import {
  AmountField,
  DateField,
  Details,
  FieldRow,
  RadioGroup,
  Select,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { formatEuro, formatPercentage } from '../../../values/format.ts'
import type { Filled } from '../../../web/form-page.tsx'
import { TAXED_CODES, vatRateOn } from '../../books/index.ts'
import { INVOICE_KINDS, type Need } from '../cost-kind.ts'
import { PURCHASE_VATS } from '../supplier-invoice.ts'
import type { InvoiceData } from './invoice-data.ts'
import { ADDED, isAsked } from './invoice-form.ts'

/** The fields of an invoice of a supplier, in the order of the paper. */
export function InvoiceFields(filled: Filled<InvoiceData>) {
  return (
    <>
      <FromWhom {...filled} />
      <OnThePaper {...filled} />
      <WhatVat {...filled} />
      <WhatFor {...filled} />
    </>
  )
}

/** Who sent it: one of the register, or one that comes into it. */
export function FromWhom({ visit, data, typed, wrong }: Filled<Pick<InvoiceData, 'suppliers'>>) {
  const words = visit.text.suppliers.form
  const field = (name: 'name' | 'kvk' | 'vatNumber' | 'iban') => ({
    name,
    label: words[name],
    value: typed[name],
    error: wrong(name),
  })
  const known = data.suppliers.map(({ id, name }) => ({ value: id, label: name }))
  const isKnown = data.suppliers.length > 0 && typed['supplier'] !== ADDED && wrong('name') === undefined
  return (
    <>
      <Select
        name="supplier"
        label={words.supplier}
        choices={[...known, { value: ADDED, label: words.added }]}
        value={typed['supplier'] ?? (known.length === 0 ? ADDED : undefined)}
        error={wrong('supplier')}
      />
      <Details summary={words.added} open={!isKnown}>
        <TextField {...field('name')} maxLength={120} optional />
        <FieldRow>
          <TextField {...field('kvk')} inputMode="numeric" width="short" optional />
          <TextField {...field('vatNumber')} width="medium" optional />
        </FieldRow>
        <TextField {...field('iban')} optional />
      </Details>
    </>
  )
}

function OnThePaper({ visit, typed, wrong }: Filled<InvoiceData>) {
  const words = visit.text.suppliers.form
  const field = (name: 'number' | 'description' | 'reference') => ({
    name,
    label: words[name],
    value: typed[name],
    error: wrong(name),
  })
  const types = ['invoice', 'credit'] as const
  return (
    <>
      <RadioGroup
        name="type"
        label={words.type}
        choices={types.map((value) => ({ value, label: words.types[value] }))}
        value={typed['type']}
        error={wrong('type')}
      />
      <TextField {...field('number')} maxLength={60} />
      <TextField {...field('description')} maxLength={200} />
      <DateField
        name="invoicedOn"
        label={words.invoicedOn}
        value={typedParts(typed, 'invoicedOn')}
        error={wrong('invoicedOn') ?? wrong('invoicedOnDay')}
      />
      <DateField
        name="dueOn"
        label={words.dueOn}
        value={typedParts(typed, 'dueOn')}
        error={wrong('dueOn') ?? wrong('dueOnDay')}
      />
      <TextField {...field('reference')} hint={words.referenceHint} maxLength={140} optional />
    </>
  )
}

function WhatVat({ visit, typed, wrong }: Filled<InvoiceData>) {
  const words = visit.text.suppliers.form
  return (
    <>
      <FieldRow>
        <AmountField name="total" label={words.total} value={typed['total']} error={wrong('total')} />
        <AmountField
          name="vatStated"
          label={words.vatStated}
          hint={words.vatHint}
          value={typed['vatStated']}
          error={wrong('vatStated')}
          optional
        />
      </FieldRow>
      <Select
        name="vatCode"
        label={words.vatCode}
        choices={PURCHASE_VATS.map((value) => ({ value, label: words.vatCodes[value] }))}
        value={typed['vatCode']}
        error={wrong('vatCode')}
        always
      />
      <Select
        name="owedAt"
        label={words.owedAt}
        hint={words.owedAtHint}
        choices={TAXED_CODES.map((code) => ({
          value: code,
          label: formatPercentage(vatRateOn(code, visit.now.today), visit.language),
        }))}
        value={typed['owedAt']}
        error={wrong('owedAt')}
        optional
      />
    </>
  )
}

function WhatFor({ visit, data, typed, wrong }: Filled<InvoiceData>) {
  const words = visit.text.suppliers.form
  const requests = data.requests.map((one) => ({
    value: one.id,
    label: `${one.memberName ?? ''}: ${one.what} (${formatEuro(one.amount, visit.language)})`,
  }))
  const chosen = INVOICE_KINDS.find((one) => one === typed['kind'])
  const asks = (need: Need) => chosen === undefined || isAsked(chosen, need)
  return (
    <>
      <RadioGroup
        name="kind"
        label={words.kind}
        choices={INVOICE_KINDS.map((value) => ({ value, ...words.kinds[value] }))}
        value={typed['kind']}
        error={wrong('kind')}
      />
      {asks('account') && (
        <Select
          name="account"
          label={words.account}
          hint={words.accountHint}
          choices={data.accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          value={typed['account']}
          error={wrong('account')}
          optional
        />
      )}
      {asks('memberId') && (
        <Select
          name="member"
          label={words.member}
          hint={words.memberHint}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['member']}
          error={wrong('member')}
          optional
        />
      )}
      {asks('requestId') && (
        <Select
          name="request"
          label={words.request}
          hint={requests.length === 0 ? words.noRequests : words.requestHint}
          choices={requests}
          value={typed['request']}
          error={wrong('request')}
          optional
        />
      )}
    </>
  )
}
