/** How long somebody worked, in whole minutes: how people type it and how it is written. */
import { formatCount, type Language } from './format.ts'

const HALVES: Readonly<Record<string, number>> = { '½': 30, '¼': 15, '¾': 45 }

/**
 * Reads a duration as a person types it: `2`, `2:30`, `2.30 uur`, `1,5`, `½`, `1½`, `45 min`. A dot or a colon before
 * two digits is minutes, as on a Dutch clock; a comma is a fraction of an hour.
 *
 * @returns whole minutes, negative when a minus stands before it; undefined when it is no duration
 */
export function parseDuration(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ')
  const negative = /^[-−]/.test(typed)
  const minutes = unsigned(typed.replace(/^[-−]\s?/, ''))
  return minutes === undefined ? undefined : negative ? -minutes : minutes
}

function unsigned(typed: string): number | undefined {
  const onlyMinutes = /^(\d{1,4}) ?(?:m|min|minuten|minutes)$/.exec(typed)
  if (onlyMinutes) return Number(onlyMinutes[1])
  const bare = typed.replace(/ ?(?:u|uur|uren|h|hours?)$/, '')
  const clock = /^(\d{1,4})[:.](\d{2})$/.exec(bare)
  if (clock) return Number(clock[2]) < 60 ? Number(clock[1]) * 60 + Number(clock[2]) : undefined
  const half = /^(\d{0,4})([½¼¾])$/.exec(bare)
  if (half) return Number(half[1] || 0) * 60 + HALVES[half[2]!]!
  const fraction = /^(\d{1,4})(?:,(\d{1,2}))?$/.exec(bare)
  if (!fraction) return undefined
  const hundredths = Number((fraction[2] ?? '').padEnd(2, '0'))
  return Number(fraction[1]) * 60 + Math.round((hundredths * 60) / 100)
}

/**
 * A duration in words, the one way in which hours are shown: `2 uur`, `2 uur en 30 minuten`, `30 minuten`, `1.040 uur`;
 * with a minus when it is less than nothing.
 *
 * @param minutes whole minutes
 */
export function formatDuration(minutes: number, language: Language): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60]
  const words = WORDS[language]
  const said = [
    ...(hours > 0 || rest === 0 ? [words.hours(hours, formatCount(hours, language))] : []),
    ...(rest > 0 ? [words.minutes(rest)] : []),
  ]
  return (minutes < 0 ? '\u2212' : '') + said.join(words.and)
}

/** A duration for a column of figures, and as it may be typed again: `2:30`. */
export function formatHours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

const WORDS = {
  nl: {
    hours: (_count: number, written: string) => `${written}\u00a0uur`,
    minutes: (count: number) => `${count}\u00a0${count === 1 ? 'minuut' : 'minuten'}`,
    and: ' en ',
  },
  en: {
    hours: (count: number, written: string) => `${written}\u00a0${count === 1 ? 'hour' : 'hours'}`,
    minutes: (count: number) => `${count}\u00a0${count === 1 ? 'minute' : 'minutes'}`,
    and: ' and ',
  },
}
