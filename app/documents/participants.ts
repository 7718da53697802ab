import type { Language } from '../values/format.ts'
import { brandOf, type Brand } from './brand.ts'
import { breakable } from './paper-text.ts'
import type { SheetFact } from './sheet-parts.ts'

/** A list of who takes part in a meeting, to sign on paper. */
export type Participants = {
  readonly language: Language
  readonly cooperative: string
  readonly colour: string
  readonly title: string
  /** When and where. */
  readonly facts: readonly SheetFact[]
  readonly columns: {
    readonly name: string
    readonly sign: string
    readonly waiting: string
    readonly walkedIn: string
  }
  /** Who has a place, by name. */
  readonly people: readonly string[]
  /** Who waits for one, the first first. */
  readonly waiting: readonly string[]
}

/** So many lines stay empty, for who comes without signing up. */
const EMPTY_LINES = 6

export type ParticipantsSheet = Omit<Participants, 'cooperative' | 'colour'> & {
  readonly emptyLines: number
  readonly region: string
  readonly author: string
  readonly brand: Brand
}

/** The list as texts for its template: `renderPdf({ template: await documentTemplate('participants'), on, data })`. */
export function participantsSheet({ cooperative, colour, ...rest }: Participants): ParticipantsSheet {
  return {
    ...rest,
    emptyLines: EMPTY_LINES,
    region: rest.language === 'nl' ? 'NL' : 'GB',
    author: cooperative,
    brand: brandOf({ primary: colour }),
    people: rest.people.map(breakable),
    waiting: rest.waiting.map(breakable),
  }
}
