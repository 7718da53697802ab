import { week as english } from '../text/en/week-on-paper.ts'
import { week as dutch } from '../text/nl/week-on-paper.ts'
import type { Language } from '../values/format.ts'
import { brandOf, type Brand } from './brand.ts'
import { breakable } from './paper-text.ts'
import { qrSvg } from './qr.ts'

/** Something on a day: a conversation, a meeting, a thing that was booked. */
export type WeekLine = {
  readonly when: string
  readonly what: string
  /** Empty: not said. */
  readonly where: string
  /** Whether it is asked on the paper if the member comes. */
  readonly asked: boolean
}

/** The week of one member, in finished texts. */
export type WeekLetter = {
  readonly language: Language
  readonly kind: 'week'
  readonly name: string
  readonly week: string
  readonly toDo: readonly string[]
  readonly agenda: readonly WeekLine[]
  readonly steps: readonly string[]
  /** Sentences about money; empty: it is not wanted on paper. */
  readonly money: readonly string[]
  /** The days of the week, short, to write hours under. */
  readonly days: readonly string[]
  /** Whom to call, a line each. */
  readonly call: readonly string[]
  /** What the QR code opens. */
  readonly link: string
}

/** A page to stick receipts on. */
export type ReceiptsSheet = Pick<WeekLetter, 'language' | 'name' | 'call' | 'link'> & {
  readonly kind: 'receipts'
}

/** Pages for some members, a page each. */
export type PaperPages = {
  readonly language: Language
  readonly title: string
  readonly cooperative: string
  readonly colour: string
  readonly pages: readonly (WeekLetter | ReceiptsSheet)[]
}

const TEXTS = { nl: dutch.paper, en: english.paper }
const REGION = { nl: 'NL', en: 'GB' }

/** More than this does not fit on one page in large letters; what is left out is said. */
const MOST = { toDo: 3, agenda: 4, steps: 3 } as const
/** Letters on a line in large print: of a list, and beside the boxes to tick. */
const LONGEST = { line: 74, what: 52, where: 52 } as const

type Words = (typeof TEXTS)['nl']
type Section = { readonly title: string; readonly lines: readonly string[]; readonly none: string }
type Page = {
  readonly language: string
  readonly region: string
  readonly kind: 'week' | 'receipts'
  readonly heading: string
  readonly week: string
  readonly qr: { readonly svg: string; readonly alt: string; readonly hint: string }
  readonly toDo: Section
  readonly agenda: Omit<Section, 'lines'> & { readonly lines: readonly WeekLine[] }
  readonly steps: Section
  readonly money: Section
  readonly more: string
  readonly days: readonly string[]
  readonly call: readonly string[]
  readonly words: Words
}

export type PaperPagesSheet = {
  readonly title: string
  readonly author: string
  readonly brand: Brand
  readonly language: string
  readonly region: string
  readonly pages: readonly Page[]
}

/** The pages as texts for the template `week-letter`. */
export function paperPagesSheet(of: PaperPages): PaperPagesSheet {
  return {
    title: of.title,
    author: of.cooperative,
    brand: brandOf({ primary: of.colour }),
    language: of.language,
    region: REGION[of.language],
    pages: of.pages.map(pageOf),
  }
}

function pageOf(of: WeekLetter | ReceiptsSheet): Page {
  const words = TEXTS[of.language]
  const week = of.kind === 'week' ? of : undefined
  const { toDo = [], agenda = [], steps = [], money = [] } = week ?? {}
  const fits = toDo.length <= MOST.toDo && agenda.length <= MOST.agenda && steps.length <= MOST.steps
  const section = (title: string, lines: readonly string[], none: string, most: number): Section => ({
    title,
    lines: lines.slice(0, most).map((line) => short(line, LONGEST.line)),
    none,
  })
  return {
    language: of.language,
    region: REGION[of.language],
    kind: of.kind,
    heading: week
      ? words.heading({ name: breakable(of.name) })
      : words.receiptsHeading({ name: breakable(of.name) }),
    week: week?.week ?? '',
    qr: { svg: qrSvg(of.link), alt: words.qrAlt({ link: of.link }), hint: words.qrHint },
    toDo: section(words.toDo, toDo, words.nothingToDo, MOST.toDo),
    agenda: {
      title: words.agenda,
      none: words.emptyAgenda,
      lines: agenda.slice(0, MOST.agenda).map((line) => ({
        ...line,
        what: short(line.what, LONGEST.what),
        where: short(line.where, LONGEST.where),
      })),
    },
    steps: section(words.steps, steps, '', MOST.steps),
    money: section(words.money, money, '', 3),
    more: fits ? '' : words.more,
    days: week?.days ?? [],
    call: of.call.map(breakable),
    words,
  }
}

/** What is longer is cut off: the paper has one page. */
function short(text: string, longest: number): string {
  const letters = [...text]
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
