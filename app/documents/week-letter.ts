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
  /** A sentence; empty: nothing. */
  readonly costs: string
  /** Whether it is asked on the paper if the member comes. */
  readonly asked: boolean
}

/** Something to do, and what more is said of it; empty: nothing. */
export type WeekTask = { readonly what: string; readonly more: string }

/** The week of one member, in finished texts. */
export type WeekLetter = {
  readonly language: Language
  readonly kind: 'week'
  readonly name: string
  readonly week: string
  readonly toDo: readonly WeekTask[]
  /** Whether of some of it only the kind stands there. */
  readonly onlyKinds: boolean
  /** That more may wait, and whom to call before it opens; empty: nothing of theirs is shut. */
  readonly shut: string
  /** Whether they come in with a card, which somebody has to confirm by phone; the number, empty: not known. */
  readonly callFirst?: string
  readonly agenda: readonly WeekLine[]
  readonly steps: readonly string[]
  /** What others did and wrote for them; empty: nothing. */
  readonly told: readonly string[]
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

type Words = (typeof TEXTS)['nl']
type Section = {
  readonly title: string
  readonly lines: readonly WeekTask[]
  readonly none: string
  /** Said below the lines; empty: nothing. */
  readonly note: string
}
type Page = {
  readonly language: string
  readonly region: string
  readonly kind: 'week' | 'receipts'
  readonly heading: string
  /** What a second page is called. */
  readonly next: string
  readonly week: string
  readonly qr: { readonly svg: string; readonly alt: string; readonly hint: string }
  readonly toDo: Section
  readonly agenda: Pick<Section, 'title' | 'none'> & { readonly lines: readonly WeekLine[] }
  readonly steps: Section
  readonly told: Section
  readonly money: Section
  /** What stands above the hours. */
  readonly hours: string
  /** Below that: how the hours come in; empty for who enters them at home. */
  readonly hoursNote: string
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
  const { toDo = [], agenda = [], steps = [], told = [], money = [] } = week ?? {}
  const section = (title: string, lines: readonly WeekTask[], none = '', note = ''): Section => ({
    title,
    lines: lines.map(({ what, more }) => ({ what: breakable(what), more: breakable(more) })),
    none,
    note,
  })
  return {
    language: of.language,
    region: REGION[of.language],
    kind: of.kind,
    heading: week
      ? words.heading({ name: breakable(of.name) })
      : words.receiptsHeading({ name: breakable(of.name) }),
    next: words.next({ name: breakable(of.name) }),
    week: week?.week ?? '',
    qr: { svg: qrSvg(of.link), alt: words.qrAlt({ link: of.link }), hint: words.qrHint },
    toDo: section(words.toDo, toDo, nothingOf(week, words), noteOf(week, words)),
    agenda: {
      title: words.agenda,
      none: words.emptyAgenda,
      lines: agenda.map((line) => ({
        ...line,
        what: breakable(line.what),
        where: breakable(line.where),
      })),
    },
    steps: section(words.steps, steps.map(alone)),
    told: section(words.told, told.map(alone), '', told.length > 0 ? words.toldNote : ''),
    money: section(words.money, money.map(alone)),
    hours: words.hours,
    hoursNote: week?.callFirst === undefined ? '' : words.hoursByCard,
    days: week?.days ?? [],
    call: of.call.map(breakable),
    words,
  }
}

/** Nothing to do is not said of a list of which a part is shut. */
function nothingOf(week: WeekLetter | undefined, words: Words): string {
  return week && week.shut !== '' ? week.shut : words.nothingToDo
}

function noteOf(week: WeekLetter | undefined, words: Words): string {
  if (!week || week.toDo.length === 0) return ''
  if (week.shut !== '') return week.shut
  return week.onlyKinds ? onlyKindsOf(week, words) : ''
}

/** Who has a card only calls first: without that the door is shut behind which these things are. */
function onlyKindsOf({ callFirst }: WeekLetter, words: Words): string {
  if (callFirst === undefined) return words.onlyKinds
  return callFirst === '' ? words.onlyKindsByCard : words.onlyKindsCall({ phone: callFirst })
}

function alone(what: string): WeekTask {
  return { what, more: '' }
}
