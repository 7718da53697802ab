/** The part of the form of a quote that an invoice does not have: how it is invoiced, and for how long it stands. */
import {
  AmountField,
  Details,
  FieldRow,
  NumberField,
  PercentageField,
  RadioGroup,
  TextField,
  useText,
  type FieldError,
} from '../../../ui/index.ts'
import { parseEuro } from '../../../values/money.ts'
import { parsePercentage } from '../../../values/percentage.ts'
import type { Typed } from '../../../web/form.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { typedAmount } from '../../sales/pages/index.ts'
import type { AgreedPart, Billing } from '../billing.ts'
import type { Quote } from '../quote.ts'

/** So many named stages fit on the form. */
const STAGES = 5

type Read = {
  readonly billing: Billing
  readonly validDays: number | null
  readonly errors: readonly FieldError[]
}

/** Reads what was typed; each error stands beside its field. */
export function readBilling(visit: CooperativeVisit, typed: Typed): Read {
  const words = visit.text.quotes.form.wrong
  const errors: FieldError[] = []
  const wrong = (field: string, sentence: string) => void errors.push({ field, sentence })
  const given = (name: string) => (typed[name] ?? '').trim()
  const kind = given('billing')
  const billing =
    kind === 'deposit'
      ? depositOf(given, wrong, words)
      : kind === 'stages'
        ? stagesOf(given, wrong, words)
        : []
  const days = given('validDays')
  const validDays = days === '' ? null : Number(days)
  if (validDays !== null && !(Number.isInteger(validDays) && validDays >= 1 && validDays <= 365))
    wrong('validDays', words.days)
  return { billing, validDays, errors }
}

type Given = (name: string) => string
type Wrong = (field: string, sentence: string) => void
type Words = CooperativeVisit['text']['quotes']['form']['wrong']

const REST: AgreedPart = { name: '', share: null, amount: null }

function depositOf(given: Given, wrong: Wrong, words: Words): Billing {
  const [share, amount] = [given('depositShare'), given('depositAmount')]
  if (share === '' && amount === '') wrong('depositShare', words.depositMissing)
  if (share !== '' && amount !== '') wrong('depositAmount', words.depositTwice)
  if (amount !== '') {
    const cents = parseEuro(amount)
    if (cents === undefined || cents <= 0n) wrong('depositAmount', words.amount)
    return [{ ...REST, amount: cents ?? 1n }, REST]
  }
  return [{ ...REST, share: shareOf('depositShare', share, wrong, words) }, REST]
}

function stagesOf(given: Given, wrong: Wrong, words: Words): Billing {
  const rows = Array.from({ length: STAGES }, (_, place) => ({
    place,
    name: given(`stages.${place}.name`),
    share: given(`stages.${place}.share`),
  })).filter(({ name, share }) => name !== '' || share !== '')
  if (rows.length < 2) {
    wrong('stages.0.name', words.stagesFew)
    return []
  }
  const parts = rows.map(({ place, name, share }, at): AgreedPart => {
    if (name === '') wrong(`stages.${place}.name`, words.stageName)
    const last = at === rows.length - 1
    return { ...REST, name, share: last ? null : shareOf(`stages.${place}.share`, share, wrong, words) }
  })
  if (parts.reduce((all, { share }) => all + (share ?? 0), 0) >= 10_000)
    wrong(`stages.${rows[0]!.place}.share`, words.stagesMuch)
  return parts
}

function shareOf(field: string, typed: string, wrong: Wrong, words: Words): number {
  const share = parsePercentage(typed)
  if (share === undefined || share < 100 || share > 9900) {
    wrong(field, words.share)
    return 100
  }
  return share
}

/** How it is invoiced and how long it stands, as one would have typed it. */
export function typedBilling({ billing, validDays }: Pick<Quote, 'billing' | 'validDays'>): Typed {
  const days: Typed = validDays === null ? {} : { validDays: String(validDays) }
  const [first] = billing
  if (!first) return { ...days, billing: 'whole' }
  if (billing.length === 2 && first.name === '') {
    return first.amount === null
      ? { ...days, billing: 'deposit', depositShare: typedShare(first.share) }
      : { ...days, billing: 'deposit', depositAmount: typedAmount(first.amount) }
  }
  const stages = billing.flatMap(({ name, share }, place) => [
    [`stages.${place}.name`, name],
    [`stages.${place}.share`, typedShare(share)],
  ])
  return { ...days, billing: 'stages', ...(Object.fromEntries(stages) as Typed) }
}

function typedShare(share: number | null): string {
  return share === null ? '' : String(share / 100).replace('.', ',')
}

/** The fields themselves, folded until they are needed. */
export function BillingFields(props: {
  typed: Typed
  wrong: (field: string) => string | undefined
  /** How many days a quote stands here, when nothing is filled in. */
  usualDays: number
}) {
  const { typed, wrong, usualDays } = props
  const text = useText().quotes.form
  const field = (name: string) => ({ name, value: typed[name], error: wrong(name) })
  const used = (typed['billing'] ?? 'whole') !== 'whole' || (typed['validDays'] ?? '') !== ''
  return (
    <Details summary={text.moreTitle} open={used || wrong('validDays') !== undefined}>
      <RadioGroup
        {...field('billing')}
        label={text.billing}
        value={typed['billing'] ?? 'whole'}
        choices={[
          { value: 'whole', label: text.whole },
          { value: 'deposit', label: text.deposit },
          { value: 'stages', label: text.stages },
        ]}
      />
      <Details summary={text.deposit} open={typed['billing'] === 'deposit'}>
        <FieldRow>
          <PercentageField {...field('depositShare')} label={text.depositShare} optional />
          <AmountField {...field('depositAmount')} label={text.depositAmount} optional />
        </FieldRow>
      </Details>
      <Details summary={text.stages} open={typed['billing'] === 'stages'}>
        <p class="hint">{text.stagesHint}</p>
        {Array.from({ length: STAGES }, (_, place) => (
          <FieldRow key={place}>
            <TextField
              {...field(`stages.${place}.name`)}
              label={text.stageName({ place: place + 1 })}
              maxLength={60}
              optional
            />
            <PercentageField
              {...field(`stages.${place}.share`)}
              label={text.stageShare({ place: place + 1 })}
              optional
            />
          </FieldRow>
        ))}
      </Details>
      <NumberField
        {...field('validDays')}
        label={text.validDays}
        hint={text.validDaysHint({ days: usualDays })}
        optional
      />
    </Details>
  )
}
