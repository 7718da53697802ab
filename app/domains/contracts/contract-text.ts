/** The texts that members sign: what can stand in one, and how the places in it are filled in. Pure. */
import type { Day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { ok, refuse, type Result } from '../../values/result.ts'

/** What a text is about, in the order in which a new member gets them. */
export const CONTRACT_KINDS = ['membership', 'house-rules', 'scheme'] as const
export type ContractKind = (typeof CONTRACT_KINDS)[number]

/** What somebody of the board writes. */
export type TextSaid = {
  readonly title: string
  /** In three sentences what somebody says yes to. */
  readonly inShort: string
  readonly body: string
  /** Whether the text itself says clearly that the co-operative may change it (Burgerlijk Wetboek 2:59). */
  readonly reservesChange: boolean
}

/** A version of a text. Without `fromDay` it is a draft; decided, it never changes. */
export type ContractText = TextSaid & {
  readonly id: Id<'contract-text'>
  readonly kind: ContractKind
  readonly version: number
  readonly writtenBy: Id<'person'>
  readonly writer: string
  readonly writtenAt: Date
  readonly fromDay: Day | undefined
  readonly decider: string | undefined
  readonly decidedAt: Date | undefined
}

/** What can be filled in, by the word that stands between braces: `{naam}`. */
export const PLACES = [
  'naam',
  'voornaam',
  'adres',
  'lid_sinds',
  'onderneming',
  'cooperatie',
  'kvk',
  'plaats',
  'regeling',
  'ingang',
] as const
export type Place = (typeof PLACES)[number]

/** What stands in each place for one member. Empty: it is not known. */
export type Facts = Readonly<Record<Place, string>>

const BETWEEN_BRACES = /\{([^{}]*)\}/gu
const PLACE_WITH_STOP = /\{([^{}]*)\}(\.?)/gu

/** The places that a text names, each once, in order. */
export function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(BETWEEN_BRACES)].map(([, place]) => place!))]
}

/**
 * Whether all places of a text can be filled in.
 *
 * @returns refused `text-place-unknown` with the first that cannot, as it was typed
 */
export function checkPlaces({ title, inShort, body }: TextSaid): Result<null, 'text-place-unknown'> {
  const known: readonly string[] = PLACES
  const unknown = placesIn([title, inShort, body].join('\n')).find((place) => !known.includes(place))
  return unknown === undefined ? ok(null) : refuse('text-place-unknown', { place: `{${unknown}}` })
}

/** A text as one member gets it. */
export type FilledText = Pick<TextSaid, 'title' | 'inShort' | 'body'>

/**
 * Fills in the places of a text that was checked.
 *
 * @returns refused `contract-place-empty` with the first place of which nothing is known of this member
 */
export function fillIn(text: FilledText, facts: Facts): Result<FilledText, 'contract-place-empty'> {
  const named = placesIn([text.title, text.inShort, text.body].join('\n')) as readonly Place[]
  const empty = named.find((place) => facts[place] === '')
  if (empty !== undefined) return refuse('contract-place-empty', { name: facts.naam, place: `{${empty}}` })
  // A name that ends with a stop, as U.A. does, ends its sentence with the same one.
  const fill = (words: string) =>
    words.replaceAll(PLACE_WITH_STOP, (_, place: Place, stop: string) =>
      facts[place].endsWith('.') ? facts[place] : facts[place] + stop,
    )
  return ok({ title: fill(text.title), inShort: fill(text.inShort), body: fill(text.body) })
}

/** How a text is called where it is about no member: a place that is filled in for each stays open. */
export function titleOfText({ title }: Pick<TextSaid, 'title'>): string {
  return title.replaceAll(BETWEEN_BRACES, '…')
}

/** A part of a text: a heading, something in a row, or a paragraph. */
export type TextBlock = { readonly kind: 'heading' | 'item' | 'paragraph'; readonly text: string }

/** The parts of a text: a line with `# ` before it is a heading, one with `- ` stands in a row, an empty line parts. */
export function blocksOf(body: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let goesOn = false
  for (const line of body.split(/\r?\n/u).map((one) => one.trim())) {
    const last = blocks.at(-1)
    if (line.startsWith('# ')) blocks.push({ kind: 'heading', text: line.slice(2).trim() })
    else if (line.startsWith('- ')) blocks.push({ kind: 'item', text: line.slice(2).trim() })
    else if (line !== '' && goesOn && last?.kind === 'paragraph')
      blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text} ${line}` }
    else if (line !== '') blocks.push({ kind: 'paragraph', text: line })
    goesOn = line !== '' && !line.startsWith('# ') && !line.startsWith('- ')
  }
  return blocks
}

/** What a text says in figures, as it stands in its rows: what a share is, and how much. */
export function figuresIn(body: string): readonly string[] {
  return blocksOf(body)
    .filter(({ kind, text }) => kind === 'item' && /\d\s?%|€/u.test(text))
    .map(({ text }) => text)
}

/** Which version of a kind holds on a day: of those in use by then, the one that came last. */
export function textOn(
  texts: readonly ContractText[],
  kind: ContractKind,
  on: Day,
): ContractText | undefined {
  const inUse = texts.filter((text) => text.kind === kind && text.fromDay !== undefined && text.fromDay <= on)
  return inUse.toSorted((a, b) => b.fromDay!.localeCompare(a.fromDay!) || b.version - a.version)[0]
}
