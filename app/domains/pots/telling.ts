import type { schemes } from '../../text/nl/schemes.ts'
import type { Language } from '../../values/format.ts'

/** In which language to say it, and with which sentences; `expected` of what did not happen yet. */
export type Telling = {
  readonly words: typeof schemes
  readonly language: Language
  readonly expected?: boolean
}
