import {
  AmountField,
  DateField,
  Details,
  FieldRow,
  HiddenField,
  Link,
  Paragraph,
  RadioGroup,
  Select,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { formatEuro, formatPercentage } from '../../../values/format.ts'
import type { Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import { TAXED_CODES, vatRateOn } from '../../books/index.ts'
import { doesNeed, INVOICE_KINDS, isOfWork } from '../cost-kind.ts'
import { PURCHASE_VATS } from '../supplier-invoice.ts'
import type { InvoiceData } from './invoice-data.ts'
import { WhichKind } from './choose-invoice-kind.tsx'
import { ADDED, isAsked } from './invoice-form.ts'

/** The fields of an invoice of a supplier: what its kind needs, and then in the order of the paper. */
export function InvoiceFields(filled: Filled<InvoiceData>) {
  return (
    <>
      <WhatFor {...filled} />
      <FromWhom {...filled} />
      <OnThePaper {...filled} />
      <WhatVat {...filled} />
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
        <TextField {...field('name')} maxLength={120} neededIf={words.nameNeeded} />
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
        choices={TAXED_CODES.map((code) => ({
          value: code,
          label: formatPercentage(vatRateOn(code, visit.now.today), visit.language),
        }))}
        value={typed['owedAt']}
        error={wrong('owedAt')}
        neededIf={words.owedAtNeeded}
      />
    </>
  )
}

/** What it is for, as it was chosen before, with the way to choose again; and what that needs, and nothing else. */
function WhatFor(filled: Filled<InvoiceData>) {
  const { visit, data, typed, wrong } = filled
  const words = visit.text.suppliers.form
  const kind = INVOICE_KINDS.find((one) => one === typed['kind'])
  // Only who did not come by the pages has none.
  if (!kind) return <WhichKind visit={visit} name="kind" value={undefined} error={wrong('kind')} />
  return (
    <>
      <HiddenField name="kind" value={kind} />
      <Paragraph>
        {words.chosenKind({ kind: words.kinds[kind].label })}{' '}
        <Link href={paths.enterSupplierInvoice(visit.cooperative.slug, data.kept.id)}>
          {words.chooseKindAgain}
        </Link>
      </Paragraph>
      {isAsked(kind, 'account') && (
        <Select
          name="account"
          label={words.account}
          choices={data.accounts.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
          value={typed['account']}
          error={wrong('account')}
        />
      )}
      {isAsked(kind, 'memberId') && (
        <Select
          name="member"
          label={words.member}
          hint={isOfWork(kind) ? words.jobMemberHint : undefined}
          choices={data.members.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['member']}
          error={wrong('member')}
          optional={!doesNeed(kind, 'memberId')}
        />
      )}
      {isAsked(kind, 'requestId') && <WhichRequest {...filled} />}
    </>
  )
}

function WhichRequest({ visit, data, typed, wrong }: Filled<InvoiceData>) {
  const words = visit.text.suppliers.form
  return (
    <Select
      name="request"
      label={words.request}
      hint={data.requests.length === 0 ? words.noRequests : words.requestHint}
      choices={data.requests.map((one) => ({
        value: one.id,
        label: `${one.memberName ?? ''}: ${one.what} (${formatEuro(one.amount, visit.language)})`,
      }))}
      value={typed['request']}
      error={wrong('request')}
    />
  )
}
