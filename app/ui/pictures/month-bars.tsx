import { formatEuro, formatMonth } from '../../values/format.ts'
import { abs, greatest, type Cents } from '../../values/money.ts'
import { useLanguage, useText } from '../language.tsx'
import { Euro } from '../components/typography.tsx'
import { percentOf, roundTop } from './scale.ts'

/** What one month brought. */
export type MonthAmount = {
  /** `YYYY-MM` */
  readonly month: string
  readonly amount: Cents
}

const HEIGHT = 160
const FOOT = 24

/**
 * An amount per month as upright bars, with a line for the aim when there is one, and the figures
 * one tap away. A month below zero hangs under the line of nothing, hatched.
 */
export function MonthBars(props: {
  caption: string
  /** One sentence that says what the picture shows; it is what a screen reader reads. */
  summary: string
  months: readonly MonthAmount[]
  aim?: { readonly label: string; readonly amount: Cents }
}) {
  const language = useLanguage()
  const text = useText().ui
  const top = roundTop([...props.months.map((month) => month.amount), props.aim?.amount ?? 0n])
  const below = Math.ceil((HEIGHT * percentOf(deepest(props.months), top)) / 100)
  const wide = 100 / Math.max(1, props.months.length)
  return (
    <figure class="months">
      <figcaption class="months__caption">{props.caption}</figcaption>
      <p class="months__top" aria-hidden="true">
        {formatEuro(top, language, { cents: 'when-needed' })}
      </p>
      <svg
        class="months__drawing"
        width="100%"
        height={HEIGHT + below + FOOT}
        role="img"
        aria-label={props.summary}
      >
        <Lines />
        {props.months.map(({ month, amount }, index) => (
          <g key={month}>
            <Bar x={index * wide} wide={wide} amount={amount} top={top} />
            <MonthName x={(index + 0.5) * wide} y={HEIGHT + below + 18} name={initial(month)} />
          </g>
        ))}
        {props.aim && <AimLine amount={props.aim.amount} top={top} />}
      </svg>
      {props.aim && (
        <p class="months__aim">
          <svg width="24" height="4" aria-hidden="true">
            <path class="stroke-aim" d="M0 2h24" />
          </svg>{' '}
          {props.aim.label}: <Euro amount={props.aim.amount} cents="when-needed" />
        </p>
      )}
      <details class="details">
        <summary>{text.showFigures}</summary>
        <MonthTable caption={props.caption} months={props.months} />
      </details>
    </figure>
  )

  function initial(month: string): string {
    return formatMonth(month, language).slice(0, 1).toUpperCase()
  }
}

function Lines() {
  return (
    <>
      {[0, 0.5, 1].map((part) => (
        <line
          key={part}
          class="stroke-grid"
          x1="0"
          x2="100%"
          y1={part * HEIGHT + 0.5}
          y2={part * HEIGHT + 0.5}
        />
      ))}
    </>
  )
}

/** Up from the line of nothing, or down when the month was below it. */
function Bar(props: { x: number; wide: number; amount: Cents; top: Cents }) {
  const high = round((HEIGHT * percentOf(abs(props.amount), props.top)) / 100)
  if (high === 0) return null
  const lost = props.amount < 0n
  return (
    <rect
      {...(lost ? { fill: 'url(#hatch-vat)' } : { class: 'fill-pot' })}
      x={`${round(props.x + props.wide * 0.18)}%`}
      width={`${round(props.wide * 0.64)}%`}
      y={lost ? HEIGHT : round(HEIGHT - high)}
      height={high}
      rx="3"
    />
  )
}

function MonthName(props: { x: number; y: number; name: string }) {
  return (
    <text class="months__name" x={`${round(props.x)}%`} y={props.y} text-anchor="middle">
      {props.name}
    </text>
  )
}

/** How far the worst month lies below nothing, in cents; 0 when none does. */
function deepest(months: readonly MonthAmount[]): Cents {
  return months.reduce((deep, { amount }) => greatest(deep, -amount), 0n)
}

function AimLine(props: { amount: Cents; top: Cents }) {
  const y = round(HEIGHT - (HEIGHT * percentOf(props.amount, props.top)) / 100)
  return <line class="stroke-aim" x1="0" x2="100%" y1={y} y2={y} />
}

function MonthTable(props: { caption: string; months: readonly MonthAmount[] }) {
  const language = useLanguage()
  const text = useText().ui
  return (
    <table class="sum__table">
      <caption class="unseen">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.period}</th>
          <th scope="col" class="number">
            {text.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.months.map(({ month, amount }) => (
          <tr key={month}>
            <th scope="row">{formatMonth(month, language)}</th>
            <td class="number">
              <Euro amount={amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
