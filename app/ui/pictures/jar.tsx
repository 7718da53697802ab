import { formatEuro } from '../../values/format.ts'
import type { Cents } from '../../values/money.ts'
import type { ComponentChildren } from 'preact'
import { useLanguage, useText } from '../language.tsx'
import { Sum, type SumLine } from '../components/disclosure.tsx'
import { Euro } from '../components/typography.tsx'
import { percentOf } from './scale.ts'

const BOTTOM = 132
const TICK = 44

/**
 * A pot as a jar that fills. The mark on the glass is the threshold of the scheme; without one the
 * jar has no mark and its level says only that there is something in it.
 *
 * The words beside it say the same; the drawing itself is hidden from a screen reader.
 */
export function Jar(props: {
  /** What it is called: "Jouw potje". */
  name: string
  headingLevel?: 2 | 3
  amount: Cents
  full?: Cents | undefined
  /** The sum behind the amount; makes the amount openable. */
  lines?: readonly SumLine[]
  /** One sentence from the scheme: what it may be used for. */
  children?: ComponentChildren
}) {
  const language = useLanguage()
  const text = useText().ui
  const { amount, full } = props
  const Title = `h${props.headingLevel ?? 2}` as const
  return (
    <div class="jar">
      <JarDrawing amount={amount} full={full} />
      <div class="jar__text">
        <Title class="jar__name">{props.name}</Title>
        <div class="jar__amount">
          {props.lines ? (
            <Sum
              amount={amount}
              lines={props.lines}
              label={text.potPicture(props.name, formatEuro(amount, language))}
            />
          ) : (
            <Euro amount={amount} />
          )}
        </div>
        {full !== undefined && <p class="jar__full">{standing(props, formatWhole, text)}</p>}
      </div>
      {props.children !== undefined && <div class="jar__rule">{props.children}</div>}
    </div>
  )

  function formatWhole(cents: Cents): string {
    return formatEuro(cents, language, { cents: 'when-needed' })
  }
}

/** "tot € 2.000", or by how much it is above. */
function standing(
  pot: { amount: Cents; full?: Cents | undefined },
  written: (cents: Cents) => string,
  text: ReturnType<typeof useText>['ui'],
): string {
  const full = pot.full ?? 0n
  if (pot.amount > full) return text.potAbove(written(pot.amount - full), written(full))
  return text.potUntil(written(full))
}

function JarDrawing(props: { amount: Cents; full?: Cents | undefined }) {
  const level = levelOf(props.amount, props.full)
  return (
    <svg
      class="jar__drawing"
      viewBox="0 0 112 144"
      width="112"
      height="144"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="jar__glass" x="8" y="22" width="96" height="114" rx="20" />
      {level < BOTTOM && (
        <g clip-path="url(#jar-inside)">
          <rect class="fill-pot" x="12" y={level} width="88" height={BOTTOM - level} />
          <rect
            class="jar__shine"
            x="22"
            y={level + 8}
            width="6"
            height={Math.max(0, BOTTOM - level - 30)}
            rx="3"
          />
        </g>
      )}
      <rect class="jar__outline" x="8" y="22" width="96" height="114" rx="20" />
      <rect class="jar__lid" x="20" y="8" width="72" height="12" rx="6" />
      {props.full !== undefined && <path class="jar__tick" d={`M76 ${TICK}h28`} />}
    </svg>
  )
}

/** The height of the surface: the threshold lies on the tick, above it there is room for a bit more. */
function levelOf(amount: Cents, full: Cents | undefined): number {
  if (amount <= 0n) return BOTTOM
  if (full === undefined || full <= 0n) return 80
  if (amount > full) return 34
  return BOTTOM - ((BOTTOM - TICK) * percentOf(amount, full)) / 100
}
