import type { ComponentChildren } from 'preact'
import { greatest, type Cents } from '../../values/money.ts'
import { Euro } from '../components/typography.tsx'
import { percentOf } from './scale.ts'

type Bar = { readonly label: string; readonly amount: Cents }

/** An amount before and after something, as two bars on one scale, with one sentence that says it. */
export function TwoBars(props: { title: string; before: Bar; after: Bar; children: ComponentChildren }) {
  const whole = greatest(1n, greatest(props.before.amount, props.after.amount))
  return (
    <div class="two-bars">
      <h3 class="two-bars__title">{props.title}</h3>
      {[props.before, props.after].map((bar, place) => (
        <div key={bar.label}>
          <p class="meter__label">
            <span>{bar.label}</span>
            <Euro amount={bar.amount} />
          </p>
          <svg class="meter__bar" width="100%" height="12" aria-hidden="true" focusable="false">
            <rect class="fill-track" width="100%" height="12" rx="6" />
            {bar.amount > 0n && (
              <rect
                class={place === 0 ? 'fill-whole' : 'fill-pot'}
                width={`${percentOf(bar.amount, whole)}%`}
                height="12"
                rx="6"
              />
            )}
          </svg>
        </div>
      ))}
      <p class="nl-paragraph">{props.children}</p>
    </div>
  )
}
