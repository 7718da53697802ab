import type { ComponentChildren } from 'preact'
import type { Day } from '../../values/day.ts'
import { useText } from '../language.tsx'
import { Icon } from './icon.tsx'
import type { Tone } from './messages.tsx'
import { Heading, Link } from './typography.tsx'

/** The state of a thing, in one or two words. The colour supports the word and never replaces it. */
export function Badge(props: { tone?: Tone | 'neutral'; children: ComponentChildren }) {
  return <span class={`nl-data-badge ${BADGE_CLASS[props.tone ?? 'neutral']}`}>{props.children}</span>
}

/** Several states of one thing: they go below each other before they squeeze what stands beside them. */
export function Badges(props: { children: ComponentChildren }) {
  return <span class="badges">{props.children}</span>
}

/** How many there are, beside a word. `label` says it in full to a screen reader. */
export function CountBadge(props: { count: number; label?: string }) {
  return (
    <span class="nl-number-badge">
      <span aria-hidden={props.label !== undefined ? true : undefined}>{props.count}</span>
      {props.label !== undefined && <span class="unseen">{props.label}</span>}
    </span>
  )
}

/** A fact with its name. */
export type Fact = { readonly label: string; readonly value: ComponentChildren; readonly number?: boolean }

/** Names and values under each other, values lined up where there is room. */
export function Facts(props: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {props.facts.map((fact) => (
        <div class="facts__row" key={fact.label}>
          <dt>{fact.label}</dt>
          <dd class={fact.number ? 'number' : undefined}>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A thing to do. */
export type Task = {
  readonly href: string
  readonly title: string
  /** What of it, or how much. */
  readonly detail?: ComponentChildren
  /** The last day for it: the earliest comes first. */
  readonly by?: Day
  /** The day on which it is, when that is not a last day: it stands in the order of days as well. */
  readonly on?: Day
  readonly badge?: ComponentChildren
  readonly count?: number
  /** A small picture before it, which says nothing that the words do not; sizes in pixels. */
  readonly picture?: { readonly src: string; readonly width: number; readonly height: number }
  /** Stands only where the menu has no room for it. */
  readonly only?: 'wide' | 'phone'
}

/** So many stand folded under "later": who looks for one of more goes to the page that has them all. */
const LATER = 20

/**
 * What is to be done: the most urgent first, never more than `limit` in sight, the rest under "later". `all` is the
 * page with the whole list: of a very long rest only the first are folded, and what follows is said with a link to it.
 */
export function TaskList(props: {
  tasks: readonly Task[]
  limit?: number
  empty?: string
  keyed?: boolean
  all?: string
}) {
  const text = useText().ui
  if (props.tasks.length === 0) return <p class="nl-paragraph quiet">{props.empty ?? text.nothingToDo}</p>
  const limit = props.limit ?? props.tasks.length
  const later = props.tasks.slice(limit)
  const folded = props.all === undefined ? later : later.slice(0, LATER)
  return (
    <>
      <Tasks tasks={props.tasks.slice(0, limit)} keyed={props.keyed ?? false} />
      {later.length > 0 && (
        <details class="details">
          <summary>{text.later(later.length)}</summary>
          <Tasks tasks={folded} keyed={false} />
          {folded.length < later.length && (
            <p class="nl-paragraph">
              <Link href={props.all ?? ''}>{text.laterStill(later.length - folded.length)}</Link>
            </p>
          )}
        </details>
      )}
    </>
  )
}

/** Tasks or places under headings; a heading with nothing under it is left out, on a phone or a wide screen too. */
export function TaskSections(props: {
  sections: readonly { readonly title: string; readonly tasks: readonly Task[] }[]
}) {
  return (
    <>
      {props.sections
        .filter(({ tasks }) => tasks.length > 0)
        .map(({ title, tasks }) => {
          const [first] = tasks
          const only = tasks.every((task) => task.only === first!.only) ? first!.only : undefined
          return (
            <section key={title} class={only && `only-on-${only}`}>
              <Heading level={2}>{title}</Heading>
              <Tasks tasks={tasks} keyed={false} />
            </section>
          )
        })}
    </>
  )
}

function Tasks(props: { tasks: readonly Task[]; keyed: boolean }) {
  return (
    <ul role="list" class="tasks" data-list={props.keyed ? '' : undefined}>
      {props.tasks.map((task) => (
        <li
          key={`${task.href} ${task.title}`}
          class={task.only && `only-on-${task.only}`}
          data-item={props.keyed ? '' : undefined}
        >
          <a class="task" href={task.href}>
            {task.picture && (
              <span class="task__picture">
                <img {...task.picture} alt="" loading="lazy" />
              </span>
            )}
            <span class="task__text">
              <span class="task__title">{task.title}</span>
              {task.detail !== undefined && <span class="task__detail">{task.detail}</span>}
            </span>
            {task.badge}
            {task.count !== undefined && <span class="nl-number-badge">{task.count}</span>}
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Nothing here yet: says why, and how to begin. */
export function EmptyState(props: {
  title: string
  children: ComponentChildren
  action?: ComponentChildren
}) {
  return (
    <div class="empty-state">
      <p class="empty-state__title">{props.title}</p>
      <div class="empty-state__text">{props.children}</div>
      {props.action}
    </div>
  )
}

/** To newer and older things; each is left out when there is none. */
export function Pagination(props: { newer?: string | undefined; older?: string | undefined }) {
  const text = useText().ui
  if (props.newer === undefined && props.older === undefined) return null
  return (
    <nav class="pagination" aria-label={text.pages}>
      {props.newer !== undefined && (
        <a class="nl-button nl-button--secondary" rel="prev" href={props.newer}>
          {text.newer}
        </a>
      )}
      {props.older !== undefined && (
        <a class="nl-button nl-button--secondary" rel="next" href={props.older}>
          {text.older}
        </a>
      )}
    </nav>
  )
}

const BADGE_CLASS = {
  neutral: 'badge--neutral',
  info: 'badge--info',
  done: 'badge--done',
  doubt: 'badge--doubt',
  wrong: 'badge--wrong',
} as const
