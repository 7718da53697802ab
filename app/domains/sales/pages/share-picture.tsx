import { yearOf, type Day } from '../../../values/day.ts'
import { formatEuro, formatPercentage } from '../../../values/format.ts'
import { sum, type Cents } from '../../../values/money.ts'
import { schemes as english } from '../../../text/en/schemes.ts'
import { schemes as dutch } from '../../../text/nl/schemes.ts'
import {
  Details,
  Ladder,
  Link,
  Paragraph,
  ShareBars,
  useLanguage,
  useText,
  type PartKind,
  type SharePart,
} from '../../../ui/index.ts'
import {
  explanationInWords,
  flowsOver,
  type Destination,
  type SharingPreview,
  type Telling,
} from '../../pots/index.ts'
import type { Totals } from '../totals.ts'

const KIND: Record<Destination, PartKind> = {
  cooperative: 'cooperative',
  reserve: 'cooperative',
  training: 'training',
  municipality: 'other',
  'member-cash': 'pot',
  'member-pot': 'pot',
}

/** When it is shared out: when the customer pays, when the invoice goes out, or when the administration books it. */
export type SharedWhen = 'paid' | 'sent' | 'booked'

/** When invoices are shared out, as the co-operative chose; paid as long as nobody chose. */
export function sharedWhenOf(
  cooperative: { readonly shareOn: 'payment' | 'invoice' } | undefined,
): SharedWhen {
  return cooperative?.shareOn === 'invoice' ? 'sent' : 'paid'
}

/**
 * Where the money of an invoice goes: a picture, a sentence, and the sum behind each amount one tap away.
 */
export function SharePicture(props: {
  totals: Pick<Totals, 'vat' | 'net' | 'total'>
  sharing: SharingPreview | undefined
  /** The day of which it is the sum. */
  on: Day
  /** First name of whose pot it is, when somebody else looks. */
  potOf?: string | undefined
  sharedWhen: SharedWhen
  /** Where the member asks to buy something from the pot, so that something fits in it again. */
  makeRoom?: string | undefined
  /** What the whole is called, when it is not all that the customer pays. */
  wholeLabel?: string | undefined
}) {
  const language = useLanguage()
  const text = useText().salesPages.preview
  const telling = { words: language === 'nl' ? dutch : english, language }
  const { totals, sharing } = props
  return (
    <>
      <ShareBars
        caption={text.title}
        wholeLabel={props.wholeLabel ?? text.pays}
        whole={totals.total}
        parts={partsOf(props, telling, text)}
      />
      <Paragraph>{sharing ? sentence(props, sharing, telling, text) : text.noScheme}</Paragraph>
      {sharing && flowsOver(sharing) && props.makeRoom !== undefined && (
        <Paragraph>
          {text.potRoom}{' '}
          <Link href={props.makeRoom} roomy>
            {text.potRoomHow}
          </Link>
        </Paragraph>
      )}
      <Details summary={text.why}>
        <Ladder rungs={rungsOf(props, telling, text)} />
      </Details>
    </>
  )
}

type Props = Parameters<typeof SharePicture>[0]
type Words = ReturnType<typeof useText>['salesPages']['preview']

function partsOf({ totals, sharing }: Props, { words, language }: Telling, text: Words): SharePart[] {
  const vat = totals.vat
    .filter((one) => one.vat !== 0n)
    .map((one): SharePart => ({
      label: text.vat({ rate: formatPercentage(one.rate, language) }),
      amount: one.vat,
      kind: 'vat',
    }))
  if (!sharing) return [...vat, { label: text.notShared, amount: totals.net, kind: 'other' }]
  const shared = sharing.parts.map((part): SharePart => {
    const step = sharing.scheme.steps.find(({ key }) => key === part.key)
    return {
      label: step?.label ?? words.part[part.destination],
      amount: part.amount,
      kind: KIND[part.destination],
    }
  })
  return [...vat, ...shared]
}

/** What goes to the pot; and when not all of it fits, why not and where the scheme carries the rest. */
function sentence(props: Props, sharing: SharingPreview, telling: Telling, text: Words): string {
  const { language, words } = telling
  const { potOf: name } = props
  const over = flowsOver(sharing)
  const full = over && {
    threshold: formatEuro(over.threshold, language, { cents: 'when-needed' }),
    amount: formatEuro(over.amount, language),
    to: words.to[over.to],
  }
  const amount: Cents = sum(
    sharing.parts.filter(({ destination }) => destination === 'member-pot').map((part) => part.amount),
  )
  if (full && amount === 0n)
    return name === undefined ? text.potFull(full) : text.potFullOf({ ...full, name })
  if (amount === 0n && name === undefined) return text.noPot
  const pot = formatEuro(amount, language)
  const goes = name !== undefined ? text.toPotOf({ pot, name }) : text.toPot[props.sharedWhen]({ pot })
  return full ? `${goes} ${text.potFilled(full)}` : goes
}

/** VAT, what is left to share out, and then each step of the scheme with its sum in sentences. */
function rungsOf({ totals, sharing, on }: Props, telling: Telling, text: Words): Rung[] {
  const { language } = telling
  const vat = totals.vat
    .filter((one) => one.vat !== 0n)
    .map((one): Rung => {
      const rate = formatPercentage(one.rate, language)
      return { sentence: text.vatSum({ rate, base: formatEuro(one.base, language) }), amount: one.vat }
    })
  const net: Rung = { sentence: text.netSum({ net: formatEuro(totals.net, language) }), amount: totals.net }
  if (!sharing) return [...vat, net]
  const said = explanationInWords(sharing.explanation, yearOf(on), { ...telling, expected: true })
  const steps = said.lines.map(({ part, amount, sum: why }): Rung => ({
    sentence: text.stepSum({ part, sum: why.join(' ') }),
    amount,
  }))
  const pot: Rung[] = said.pot.length > 0 ? [{ sentence: said.pot.join(' ') }] : []
  return [...vat, net, ...steps, ...pot]
}

type Rung = { sentence: string; amount?: Cents }
