/**
 * Every sentence a person reads. Dutch is the source; English has the type of the Dutch, so that a missing sentence
 * does not compile. A new part is one line in `nl/index.ts` and one in `en/index.ts`.
 */
import type { Language } from '../values/format.ts'
import * as english from './en/index.ts'
import * as dutch from './nl/index.ts'

export type { Language }

/** The sentences of one language, by part of the product. */
export type Text = typeof dutch

const texts: Readonly<Record<Language, Text>> = { nl: dutch, en: english }

/** The languages that can be chosen, Dutch first. */
export const languages = ['nl', 'en'] as const satisfies readonly Language[]

/** The sentences in a language. */
export function textIn(language: Language): Text {
  return texts[language]
}

/** Whether a text is the code of a language that can be chosen. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code)
}

/** The direction a language is written in, for `<html dir>`. */
export function direction(language: Language): 'ltr' | 'rtl' {
  return WRITTEN_FROM_RIGHT.has(language) ? 'rtl' : 'ltr'
}

const WRITTEN_FROM_RIGHT = new Set<string>(['ar', 'fa', 'he', 'ur'])
