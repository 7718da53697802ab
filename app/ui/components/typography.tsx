import type { ComponentChildren } from 'preact'
import { formatAmount, formatEuro, type EuroStyle } from '../../values/format.ts'
import type { Cents } from '../../values/money.ts'
import { useLanguage } from '../language.tsx'

type HeadingLevel = 1 | 2 | 3 | 4

/** A heading. `size` changes how large it looks without changing its place in the outline. */
export function Heading(props: {
  level: HeadingLevel
  size?: HeadingLevel
  id?: string
  /** The page opens with it in focus: it is what the form before it led to. */
  focused?: boolean
  children: ComponentChildren
}) {
  const Tag = `h${props.level}` as const
  const long = hasLongWord(props.children) ? ' heading--long' : ''
  return (
    <Tag
      id={props.id}
      class={`nl-heading ${HEADING_CLASS[props.size ?? props.level]}${long}`}
      {...(props.focused ? { tabIndex: -1, 'data-focus': '', autofocus: true } : {})}
    >
      {props.children}
    </Tag>
  )
}

/** A word that on a telephone is as wide as the screen. */
const LONGEST = 20

function hasLongWord(children: ComponentChildren): boolean {
  const said = Array.isArray(children) ? children : [children]
  return said.some(
    (one) => typeof one === 'string' && one.split(/[\s-]/u).some((word) => word.length > LONGEST),
  )
}

/** The one sentence that says what a page is for. */
export function Lead(props: { children: ComponentChildren }) {
  return <p class="nl-paragraph nl-paragraph--lead">{props.children}</p>
}

/** A paragraph; `quiet` for what matters less than the rest. */
export function Paragraph(props: { quiet?: boolean; children: ComponentChildren }) {
  return <p class={props.quiet ? 'nl-paragraph quiet' : 'nl-paragraph'}>{props.children}</p>
}

/** A link in the text, with a target large enough for a thumb when `roomy`. */
export function Link(props: {
  href: string
  roomy?: boolean
  language?: string
  dataKey?: string
  children: ComponentChildren
}) {
  return (
    <a
      class={props.roomy ? 'nl-link roomy' : 'nl-link'}
      href={props.href}
      lang={props.language}
      data-key={props.dataKey}
    >
      {props.children}
    </a>
  )
}

/** An amount in the language of the page, in figures of equal width, never broken over two lines. */
export function Euro(props: { amount: Cents; bare?: boolean } & EuroStyle) {
  const language = useLanguage()
  const { amount, bare, ...style } = props
  const written = bare ? formatAmount(amount, language, style) : formatEuro(amount, language, style)
  return <span class="figure">{written}</span>
}

/** For a screen reader only. */
export function Unseen(props: { children: ComponentChildren }) {
  return <span class="unseen">{props.children}</span>
}

/** Things under each other with the same space between them; `gap` in steps of the spacing scale. */
export function Stack(props: { gap?: 'small' | 'medium' | 'large'; children: ComponentChildren }) {
  return <div class={`stack stack--${props.gap ?? 'medium'}`}>{props.children}</div>
}

/** A surface that keeps one subject together. `tone="brand"` for the one that matters most. */
export function Card(props: {
  tone?: 'plain' | 'brand'
  id?: string
  labelledBy?: string
  children: ComponentChildren
}) {
  return (
    <section
      id={props.id}
      aria-labelledby={props.labelledBy}
      class={props.tone === 'brand' ? 'card card--brand' : 'card'}
    >
      {props.children}
    </section>
  )
}

/** Two columns on a wide screen (the first is the list, the second the thing), one on a phone. */
export function Columns(props: {
  /** Two of the same weight, instead of a list with what is open beside it. */
  even?: boolean
  children: ComponentChildren
}) {
  return <div class={props.even ? 'columns columns--even' : 'columns'}>{props.children}</div>
}

const HEADING_CLASS = {
  1: 'nl-heading--level-1',
  2: 'nl-heading--level-2',
  3: 'nl-heading--level-3',
  4: 'nl-heading--level-4',
} as const
