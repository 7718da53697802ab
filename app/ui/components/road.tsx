import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'

/** A stop on a road: what, how far, and what stands under it. */
export type Stop = {
  readonly key: string
  readonly title: string
  readonly state: 'done' | 'now' | 'later'
  /** How far in words, for a stop that is not next. */
  readonly said: string
  readonly children?: ComponentChildren
}

/** What happens in an order: what is done, the one thing that is next with all that belongs to it, what comes after. */
export function Road(props: { label: string; stops: readonly Stop[] }) {
  const text = useText().ui
  return (
    <ol class="road" aria-label={props.label}>
      {props.stops.map(({ key, title, state, said, children }, index) => (
        <li
          key={key}
          class={`road__stop road__stop--${state}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span class="road__number" aria-hidden="true">
            {state === 'done' ? '✓' : index + 1}
          </span>
          <div class="road__what">
            <h2 class="road__title">
              {title}
              {state === 'done' && <span class="unseen"> ({text.stepDone})</span>}
            </h2>
            {said !== '' && <p class="road__said">{said}</p>}
            {children}
          </div>
        </li>
      ))}
    </ol>
  )
}
