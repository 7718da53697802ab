import { z } from 'zod'
import {
  AmountField,
  DateField,
  Notice,
  Paragraph,
  RadioGroup,
  Select,
  TextField,
  typedParts,
} from '../../../ui/index.ts'
import { formatDay, formatEuro, formatPercentage } from '../../../values/format.ts'
import { isId, type Id } from '../../../values/id.ts'
import { dayFields } from '../../../values/day-fields.ts'
import { amount, choice, dayField, text, withDays } from '../../../web/fields.ts'
import { formPage, type Filled } from '../../../web/form-page.tsx'
import { paths } from '../../../web/paths.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { vatModeOn } from '../../cooperative/index.ts'
import { allWorksIn, businessesOf, membersOf } from '../../members/index.ts'
import { vatRateOn } from '../../books/index.ts'
import { VAT_CODES, vatCodesFor, type VatCode } from '../../sales/index.ts'
import { lineById, type BankLine } from '../bank-line.db.ts'
import { writeDownSale } from '../write-down-sale.ts'
import { partyOf } from './sentences.ts'

/** Member and business in one choice. */
const who = z
  .string('choose')
  .transform((typed) => typed.split(' '))
  .refine(([member, business]) => isId(member ?? '') && isId(business ?? ''), 'choose')
  .transform(([member, business]) => ({
    memberId: member as Id<'member'>,
    businessId: business as Id<'business'>,
  }))

const schema = withDays(
  ['soldOn'],
  z.object({ who, total: amount(), vatCode: choice(VAT_CODES), description: text(400), soldOn: dayField() }),
)

type Data = {
  /** Absent for cash. */
  readonly line: BankLine | undefined
  readonly workers: readonly { readonly value: string; readonly label: string }[]
  readonly codes: readonly VatCode[]
}

/** A sale of a member without an invoice, for money on a line (`?regel=`) or for cash. */
export const salePage = formPage({
  schema,
  load: loadSale,
  title: (visit) => visit.text.bankSale.title,
  lead: (visit) => visit.text.bankSale.lead,
  back: (visit, { line }) => ({ href: backTo(visit, line), label: visit.text.bankSale.back }),
  above: ({ line }, visit) =>
    line ? (
      <Paragraph>
        {visit.text.bankSale.line({
          name: partyOf(visit, line),
          amount: formatEuro(line.amount, visit.language),
          day: formatDay(line.bookedOn, visit.language),
        })}
      </Paragraph>
    ) : (
      <Notice>{visit.text.bankSale.cash}</Notice>
    ),
  initial: ({ line, codes, workers }, { now, language }) => {
    const on = line?.bookedOn ?? now.today
    return {
      ...(workers.length === 1 ? { who: workers[0]!.value } : {}),
      ...(line
        ? { total: formatEuro(line.amount, language).replace(/[^\d,.-]/g, ''), description: line.text }
        : {}),
      ...(codes.length === 1 ? { vatCode: codes[0]! } : {}),
      ...dayFields('soldOn', on),
    }
  },
  fields: (filled) => <Fields {...filled} />,
  label: (visit, field) => labels(visit)[field as keyof ReturnType<typeof labels>] ?? field,
  save: (visit, { who: whose, ...sale }, commandId, { line }) =>
    visit.perform(writeDownSale, visit.actor, { ...sale, ...whose, lineId: line?.id ?? null }, commandId),
  done: (visit, invoice, { line }) =>
    line ? paths.bankLine(visit.cooperative.slug, line.id) : paths.invoice(visit.cooperative.slug, invoice),
  refusals: (visit) => ({
    ...visit.text.sales.refusals,
    ...visit.text.books.refusals,
    ...visit.text.bank.refusals,
  }),
  refusedField: (reason) =>
    reason === 'sale-more-than-line' ? 'total' : reason === 'day-in-future' ? 'soldOn' : undefined,
  saveLabel: (visit) => visit.text.bankSale.save,
})

function backTo({ cooperative }: CooperativeVisit, line: BankLine | undefined): string {
  return line ? paths.bankLine(cooperative.slug, line.id) : paths.bank(cooperative.slug)
}

async function loadSale(visit: CooperativeVisit): Promise<Data | undefined> {
  const { id } = visit.cooperative
  const { today } = visit.now
  const asked = visit.url.searchParams.get('regel')
  if (asked !== null && !isId<'bank-line'>(asked)) return undefined
  return visit.read(async (tx) => {
    const line = asked === null ? undefined : await lineById(tx, id, asked)
    if (asked !== null && (!line || line.amount <= 0n || line.matchId !== null)) return undefined
    const names = new Map((await membersOf(tx, id)).map((member) => [member.id, member.name]))
    const trades = new Map((await businessesOf(tx, id)).map((business) => [business.id, business.tradeName]))
    const workers = (await allWorksIn(tx, id))
      .filter(({ since, until }) => since <= today && (until === undefined || until >= today))
      .map(({ memberId, businessId }) => ({
        value: `${memberId} ${businessId}`,
        label: `${names.get(memberId) ?? ''}, ${trades.get(businessId) ?? ''}`,
      }))
      .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'))
    return { line, workers, codes: vatCodesFor(await vatModeOn(tx, id, today), { kind: 'person' }) }
  })
}

function Fields({ visit, data, typed, wrong }: Filled<Data>) {
  const words = visit.text.bankSale
  const said = visit.text.sales
  const on = data.line?.bookedOn ?? visit.now.today
  const rate = (code: VatCode) => formatPercentage(vatRateOn(code, on), visit.language)
  return (
    <>
      <Select
        name="who"
        label={words.who}
        choices={[...data.workers]}
        value={typed['who']}
        error={wrong('who')}
      />
      <AmountField
        name="total"
        label={words.amount}
        hint={data.line && words.amountHint}
        value={typed['total']}
        error={wrong('total')}
      />
      <RadioGroup
        name="vatCode"
        label={words.vat}
        choices={data.codes.map((code) => ({
          value: code,
          label: said.vatCodes[code]({ rate: rate(code) }),
          hint: said.vatHints[code],
        }))}
        value={typed['vatCode']}
        error={wrong('vatCode')}
      />
      <TextField
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        value={typed['description']}
        error={wrong('description')}
        maxLength={400}
      />
      <DateField
        name="soldOn"
        label={words.soldOn}
        hint={words.soldOnHint}
        value={typedParts(typed, 'soldOn')}
        error={wrong('soldOn')}
      />
    </>
  )
}

function labels({ text: { bankSale: words } }: CooperativeVisit) {
  return {
    who: words.who,
    total: words.amount,
    vatCode: words.vat,
    description: words.description,
    soldOn: words.soldOn,
  }
}
