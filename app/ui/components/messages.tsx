import type { ComponentChildren } from 'preact'
import { useText } from '../language.tsx'
import { Icon, type IconName } from './icon.tsx'

/**
 * What is wrong with one field: its id, the sentence for the summary, and the one beside the field when that is
 * another: there its name stands already.
 */
export type FieldError = { readonly field: string; readonly sentence: string; readonly beside?: string }

/** What stands beside a field that is wrong; undefined when nothing is. */
export function besideField(errors: readonly FieldError[], field: string): string | undefined {
  const error = errors.find((one) => one.field === field)
  return error?.beside ?? error?.sentence
}

/** On top of a page that answers 422: what is wrong, each with a link to its field. */
export function ErrorSummary(props: { errors: readonly FieldError[] }) {
  const text = useText().ui
  if (props.errors.length === 0) return null
  return (
    <div class="notice notice--wrong" role="alert" tabIndex={-1} id="errors" data-focus="" autofocus>
      <Icon name="wrong" />
      <div class="notice__text">
        <h2 class="notice__title">{text.errorSummary(props.errors.length)}</h2>
        <ul class="plain-list">
          {props.errors.map((error) => (
            <li key={error.field}>
              <a class="nl-link roomy" href={`#${error.field}`}>
                {error.sentence}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Above a page that answers 409: why it cannot be done, and what can. */
export function Refusal(props: { sentence: string; children?: ComponentChildren }) {
  const text = useText().ui
  return (
    <div class="notice notice--doubt" role="alert" tabIndex={-1} data-focus="" autofocus>
      <Icon name="doubt" />
      <div class="notice__text">
        <h2 class="notice__title">{text.refusalTitle}</h2>
        <p>{props.sentence}</p>
        {props.children}
      </div>
    </div>
  )
}

/** How a notice or a badge is meant. */
export type Tone = 'info' | 'done' | 'doubt' | 'wrong'

/**
 * A message on the page. Read out at once only when `announce` (something just happened); what was just done has the
 * focus as well when the page opens, so that who goes on by keyboard goes on from there.
 */
export function Notice(props: {
  tone?: Tone
  title?: string
  announce?: boolean
  /** Something else on the page has the focus instead. */
  focusElsewhere?: boolean
  children: ComponentChildren
}) {
  const text = useText().ui
  const tone = props.tone ?? 'info'
  const named = {
    info: text.noticeInfo,
    done: text.noticeDone,
    doubt: text.noticeDoubt,
    wrong: text.noticeWrong,
  }
  const hasFocus = tone === 'done' && props.announce === true && !props.focusElsewhere
  return (
    <div class={`notice ${NOTICE_CLASS[tone]}`} role={props.announce ? 'status' : undefined}>
      <Icon name={ICON[tone]} label={props.title === undefined ? named[tone] : undefined} />
      <div class="notice__text" {...(hasFocus ? { tabIndex: -1, 'data-focus': '', autofocus: true } : {})}>
        {props.title !== undefined && <p class="notice__title">{props.title}</p>}
        {props.children}
      </div>
    </div>
  )
}

const NOTICE_CLASS = {
  info: 'notice--info',
  done: 'notice--done',
  doubt: 'notice--doubt',
  wrong: 'notice--wrong',
} as const

const ICON: Readonly<Record<Tone, IconName>> = { info: 'info', done: 'done', doubt: 'doubt', wrong: 'wrong' }
