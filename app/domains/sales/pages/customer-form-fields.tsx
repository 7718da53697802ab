import {
  Checkbox,
  Details,
  FieldGroup,
  FieldRow,
  HiddenField,
  Notice,
  RadioGroup,
  Select,
  TextField,
} from '../../../ui/index.ts'
import { seemsToHoldBsn } from '../../../values/bsn-warning.ts'
import type { Filled } from '../../../web/form-page.tsx'
import { CUSTOMER_KINDS, getsEInvoice, lacksForEInvoice, type CustomerKind } from '../customer.ts'
import { NUMBERS_OF } from './customer-fields.ts'
import type { CustomerData } from './customer-data.ts'

/** Who the customer is and where the invoice goes; numbers only where they apply. */
export function CustomerFields(filled: Filled<CustomerData>) {
  const { visit, data, typed } = filled
  const wrong = (field: string) => filled.wrong(field)
  const text = visit.text.salesPages.customers
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  const numbers = NUMBERS_OF[typed['kind'] as CustomerKind] ?? []
  return (
    <>
      <Notices visit={visit} data={data} typed={typed} />
      {(typed['camefrom'] ?? '') !== '' && <HiddenField name="camefrom" value={typed['camefrom'] ?? ''} />}
      {data.businesses.length > 1 && (
        <Select
          {...field('businessId')}
          label={text.business}
          choices={data.businesses.map(({ id, tradeName }) => ({ value: id, label: tradeName }))}
        />
      )}
      <TextField {...field('name')} label={text.name} autocomplete="off" maxLength={120} />
      <RadioGroup
        {...field('kind')}
        label={text.kind}
        choices={CUSTOMER_KINDS.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
      />
      <TextField
        {...field('email')}
        label={text.email}
        hint={text.emailHint}
        type="email"
        autocomplete="off"
        optional
      />
      <TextField
        {...field('street')}
        label={text.street}
        hint={text.addressHint}
        autocomplete="off"
        optional
      />
      <FieldRow>
        <TextField {...field('postcode')} label={text.postcode} width="short" autocomplete="off" optional />
        <TextField {...field('city')} label={text.cityField} width="medium" autocomplete="off" optional />
      </FieldRow>
      {numbers.length > 0 && (
        <FieldGroup legend={text.numbers} hint={text.numbersHint}>
          {numbers.map((name) => (
            <TextField
              key={name}
              {...field(name)}
              label={text[name]}
              hint={HINT[name] && text[HINT[name]]}
              width="medium"
              autocomplete="off"
              optional
            />
          ))}
          <TextField {...field('contact')} label={text.contact} autocomplete="off" maxLength={120} optional />
          <Checkbox
            name="wantsEInvoice"
            label={visit.text.eInvoice.wants}
            hint={visit.text.eInvoice.wantsHint}
            checked={(typed['wantsEInvoice'] ?? '') !== ''}
            error={wrong('wantsEInvoice')}
          />
        </FieldGroup>
      )}
      <Elsewhere {...filled} />
    </>
  )
}

const HINT = { kvk: undefined, oin: 'oinHint', vatNumber: 'vatNumberHint' } as const

/** Another country or language: few have it. */
function Elsewhere(filled: Filled<CustomerData>) {
  const { visit, typed } = filled
  const wrong = (field: string) => filled.wrong(field)
  const text = visit.text.salesPages.customers
  const ordinary = (typed['country'] ?? 'NL') === 'NL' && (typed['language'] ?? 'nl') === 'nl'
  const countries = Object.entries(text.countries).map(([value, label]) => ({ value, label }))
  const languages = Object.entries(text.languages).map(([value, label]) => ({ value, label }))
  return (
    <Details summary={text.elsewhere} open={!ordinary || wrong('country') !== undefined}>
      <Select
        name="country"
        label={text.country}
        choices={countries}
        value={typed['country'] ?? 'NL'}
        error={wrong('country')}
        always
      />
      <RadioGroup
        name="language"
        label={text.language}
        choices={languages}
        value={typed['language'] ?? 'nl'}
        error={wrong('language')}
        beside
      />
    </Details>
  )
}

/** Of a customer that is known: what an e-invoice to them still needs, before there is an invoice to send. */
function LacksForEInvoice({ visit, data, typed }: Omit<Filled<CustomerData>, 'wrong'>) {
  const text = visit.text.eInvoice
  const wantsEInvoice = (typed['wantsEInvoice'] ?? '') !== ''
  const kind = CUSTOMER_KINDS.find((one) => one === typed['kind'])
  if (!data.customer || !kind || !getsEInvoice({ kind, wantsEInvoice })) return null
  const as = (name: string) => typed[name] ?? ''
  const lacks = lacksForEInvoice({
    kind,
    kvk: as('kvk'),
    oin: as('oin'),
    vatNumber: as('vatNumber'),
    street: as('street'),
    postcode: as('postcode'),
    city: as('city'),
    country: as('country'),
  })
  if (lacks.length === 0) return null
  return (
    <Notice tone="doubt" title={text.lacksTitle}>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{text.lacks[lack]}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Notices({ visit, data, typed }: Omit<Filled<CustomerData>, 'wrong'>) {
  const text = visit.text.salesPages.customers
  const free = ['name', 'contact', 'street', 'city'].map((name) => typed[name] ?? '')
  return (
    <>
      {visit.url.searchParams.has('bewaard') && (
        <Notice tone="done" announce>
          {text.saved({ name: data.customer?.name ?? '' })}
        </Notice>
      )}
      <LacksForEInvoice visit={visit} data={data} typed={typed} />
      {free.some(seemsToHoldBsn) && <Notice tone="doubt">{text.bsn}</Notice>}
    </>
  )
}
