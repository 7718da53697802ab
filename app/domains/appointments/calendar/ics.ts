import { clockTimeOf, minutesAfter } from '../../../values/moment-on-clock.ts'
import type { CalendarEvent } from '../../../values/calendar-event.ts'
import { dayOf } from '../../../values/day.ts'

/**
 * A calendar as other programs read it (RFC 5545): lines of at most 75 bytes that end in CR LF, texts escaped, times in
 * the Dutch zone with its rule for summer time. How long something lasts is a duration, so that no end has to be read
 * on a clock.
 *
 * @param name what the calendar is called in the program that reads it
 */
export function icsOf(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gilde//Agenda//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Amsterdam',
    ...ZONE,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** The last Sunday of March and of October, at 1:00 UTC: what has held in the Netherlands since 1996. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function eventLines(event: CalendarEvent): string[] {
  const changed = utc(event.changedAt)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    startOf(event.startsAt),
    `DURATION:PT${event.minutes}M`,
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.location === '' ? [] : [`LOCATION:${escaped(event.location)}`]),
    `URL:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${event.cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ]
}

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line break; other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\\;,]/g, (one) => `\\${one}`)
    .replaceAll('\n', '\\n')
}

/** RFC 5545 §3.1: no line longer than 75 bytes; what goes on begins with a space. No letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (bytes + size > 75) {
      parts.push(part)
      part = ' '
      bytes = 1
    }
    part += letter
    bytes += size
  }
  return [...parts, part].join('\r\n')
}

/** On a Dutch clock; in the hour that comes twice, which programs read as the one or the other, in UTC. */
function startOf(moment: Date): string {
  const shown = clockTimeOf(moment)
  const twice = [60, -60].some((minutes) => clockTimeOf(minutesAfter(moment, minutes)) === shown)
  return twice ? `DTSTART:${utc(moment)}` : `DTSTART;TZID=Europe/Amsterdam:${local(moment)}`
}

function utc(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function local(moment: Date): string {
  return `${dayOf(moment).replaceAll('-', '')}T${clockTimeOf(moment).replace(':', '')}00`
}
