import type { ComponentChildren } from 'preact'
import type { Cents } from '../../values/money.ts'
import { useText } from '../language.tsx'
import { Euro } from '../components/typography.tsx'
import { fillOf, type PartKind } from './patterns.tsx'
import { percentOf } from './scale.ts'

/** One part of what the customer pays. `kind` gives it colour and hatch. */
export type SharePart = {
  readonly label: ComponentChildren
  readonly amount: Cents
  readonly kind: PartKind
}

/**
 * What the customer pays and where it goes: a table of which every row draws its own bar. The bars
 * follow each other like stairs, so that one sees the parts add up to the whole.
 *
 * @param whole cents; the parts add up to it, which is the caller's promise
 */
export function ShareBars(props: {
  caption: string
  wholeLabel: string
  whole: Cents
  parts: readonly SharePart[]
}) {
  const text = useText().ui
  let before = 0n
  return (
    <table class="shares">
      <caption class="unseen">{props.caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{text.part}</th>
          <th scope="col">{text.amount}</th>
        </tr>
      </thead>
      <tbody>
        <ShareRow label={props.wholeLabel} amount={props.whole} kind="whole" start={0n} whole={props.whole} />
        {props.parts.map((part, index) => {
          const start = before
          before += part.amount
          return <ShareRow key={index} {...part} start={start} whole={props.whole} />
        })}
      </tbody>
    </table>
  )
}

function ShareRow(props: SharePart & { start: Cents; whole: Cents }) {
  const { kind } = props
  const start = percentOf(props.start, props.whole)
  const wide = percentOf(props.amount, props.whole)
  return (
    <tr class={ROW_CLASS[kind]}>
      <th scope="row">{props.label}</th>
      <td class="number">
        <Euro amount={props.amount} />
        <svg class="shares__bar" width="100%" height="14" aria-hidden="true" focusable="false">
          <rect class="fill-track" width="100%" height="14" rx="3" />
          {wide > 0 && <rect x={`${start}%`} width={`${wide}%`} height="14" rx="3" {...fillOf(kind)} />}
        </svg>
      </td>
    </tr>
  )
}

const ROW_CLASS: Readonly<Record<PartKind, string | undefined>> = {
  whole: 'shares__whole',
  pot: 'shares__pot',
  vat: undefined,
  cooperative: undefined,
  training: undefined,
  other: undefined,
}
