import type { ComponentChildren } from 'preact'
import type { Cents } from '../../values/money.ts'
import { useText } from '../language.tsx'
import { Euro } from './typography.tsx'

/** Something one tap away: "Hoe weten we dat?". */
export function Details(props: {
  summary?: string
  open?: boolean
  id?: string
  children: ComponentChildren
}) {
  const text = useText().ui
  return (
    <details class="details" id={props.id} open={props.open ?? false}>
      <summary>{props.summary ?? text.howDoWeKnow}</summary>
      <div class="details__body">{props.children}</div>
    </details>
  )
}

/** One line of a sum. `note` says where it comes from. */
export type SumLine = { readonly label: string; readonly amount: Cents; readonly note?: ComponentChildren }

/** An amount that opens into the sum that made it. The lines add up to the amount: the caller's promise. */
export function Sum(props: {
  amount: Cents
  lines: readonly SumLine[]
  /** What the amount is, in words; the name of the sum. */
  label: string
  totalLabel?: string
  open?: boolean
}) {
  const text = useText().ui
  return (
    <details class="sum" open={props.open ?? false}>
      <summary>
        <Euro amount={props.amount} />
        <span class="unseen">
          {' '}
          {props.label}. {text.showSum}
        </span>
      </summary>
      <SumTable {...props} />
    </details>
  )
}

/** The sum itself, in the open. */
export function SumTable(props: {
  amount: Cents
  lines: readonly SumLine[]
  label: string
  totalLabel?: string
}) {
  const text = useText().ui
  return (
    <table class="sum__table">
      <caption class="unseen">{props.label}</caption>
      <tbody>
        {props.lines.map((line) => (
          <tr key={line.label}>
            <th scope="row">
              {line.label}
              {line.note !== undefined && <span class="sum__note">{line.note}</span>}
            </th>
            <td class="number">
              <Euro amount={line.amount} bare />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{props.totalLabel ?? text.total}</th>
          <td class="number">
            <Euro amount={props.amount} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Where you are in something that takes more than one page. `current` counts from 0. */
export function Steps(props: { steps: readonly string[]; current: number; label: string }) {
  const text = useText().ui
  return (
    <nav class="steps" aria-label={props.label}>
      <p class="steps__count">{text.stepOf(props.current + 1, props.steps.length)}</p>
      <ol>
        {props.steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === props.current ? 'step' : undefined}
            class={stepClass(index, props.current)}
          >
            <span class="steps__number" aria-hidden="true">
              {index + 1}
            </span>
            <span>{step}</span>
            {index < props.current && <span class="unseen"> ({text.stepDone})</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** A ladder of short sentences, each with its amount and, one tap away, what it rests on. */
export function Ladder(props: {
  rungs: readonly {
    readonly sentence: string
    readonly amount?: Cents
    readonly grounds?: ComponentChildren
  }[]
}) {
  return (
    <ol role="list" class="ladder">
      {props.rungs.map((rung) => (
        <li key={rung.sentence}>
          <div class="ladder__line">
            <span>{rung.sentence}</span>
            {rung.amount !== undefined && <Euro amount={rung.amount} />}
          </div>
          {rung.grounds !== undefined && <Details>{rung.grounds}</Details>}
        </li>
      ))}
    </ol>
  )
}

/**
 * The keys that work on this screen; `walks` when there is a list, `searches` when there is a search field. Can be
 * switched off, because someone may speak to their computer (WCAG 2.1.4). Hidden until the script is there that hears
 * them.
 */
export function KeyHints(props: {
  keys: readonly { readonly key: string; readonly does: string }[]
  walks?: boolean
  searches?: boolean
}) {
  const text = useText().ui
  const all = [
    ...(props.walks === false
      ? []
      : [
          { key: 'j', does: text.keyNext },
          { key: 'k', does: text.keyPrevious },
        ]),
    ...props.keys,
    ...(props.searches ? [{ key: '/', does: text.keySearch }] : []),
    { key: '?', does: text.keyHelp },
  ]
  return (
    <details class="details key-hints" hidden data-key-help="">
      <summary>{text.keys}</summary>
      <dl class="keys">
        {all.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div class="choice">
        <input type="checkbox" class="checkbox" id="keys-on" data-keys-switch="" checked />
        <label class="choice__label" for="keys-on">
          {text.keysOn}
        </label>
      </div>
    </details>
  )
}

/** A text that is often needed elsewhere, with a button that copies it. */
export function Copyable(props: { shown: string; copied: string; label: string }) {
  const text = useText().ui
  return (
    <span class="copyable">
      <span class="figure">{props.shown}</span>
      <button
        type="button"
        class="nl-button nl-button--secondary"
        hidden
        data-copy={props.copied}
        data-copied={text.copied}
        aria-label={`${text.copy}: ${props.label}`}
      >
        {text.copy}
      </button>
    </span>
  )
}

function stepClass(index: number, current: number): string | undefined {
  if (index < current) return 'steps--done'
  return index === current ? 'steps--now' : undefined
}
