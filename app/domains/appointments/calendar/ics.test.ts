import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarEvent } from '../../../values/calendar-event.ts'
import { icsOf } from './ics.ts'

const EVENT: CalendarEvent = {
  uid: 'gesprek-1@gilde.example',
  summary: 'Gesprek met Anna; over "prijzen", en meer',
  location: 'Werkplein 1\nachterom',
  url: 'https://gilde.example/gildehuis/agenda/gesprek/1',
  startsAt: new Date('2026-03-29T08:00:00Z'),
  minutes: 60,
  cancelled: false,
  sequence: 2,
  changedAt: new Date('2026-03-20T12:34:56Z'),
}

/** The events as a parser that is not ours reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

test('says what, when and where, and which version it is', () => {
  const [event] = read(icsOf('Agenda', [EVENT]))
  expect(event!.summary).toBe(EVENT.summary)
  expect(event!.location).toBe(EVENT.location)
  expect(event!.uid).toBe(EVENT.uid)
  expect(event!.sequence).toBe(2)
  expect(event!.startDate.toJSDate().toISOString()).toBe('2026-03-29T08:00:00.000Z')
  expect(event!.startDate.hour).toBe(10)
  expect(event!.endDate.toJSDate().toISOString()).toBe('2026-03-29T09:00:00.000Z')
  expect(event!.component.getFirstPropertyValue('status')).toBe('CONFIRMED')
})

test('what is off says so', () => {
  const [event] = read(icsOf('Agenda', [{ ...EVENT, cancelled: true, sequence: 3 }]))
  expect(event!.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(event!.sequence).toBe(3)
})

test.for([
  ['before the clock goes forward', '2026-03-28T09:00:00Z'],
  ['after it went forward', '2026-03-29T08:00:00Z'],
  ['in the hour that comes twice, the first time', '2026-10-25T00:30:00Z'],
  ['in the hour that comes twice, the second time', '2026-10-25T01:30:00Z'],
  ['in winter', '2026-12-01T09:00:00Z'],
])('a time %s is read as the moment it is', ([, moment]) => {
  const [event] = read(icsOf('Agenda', [{ ...EVENT, startsAt: new Date(moment!) }]))
  expect(event!.startDate.toJSDate().toISOString()).toBe(new Date(moment!).toISOString())
})

test('lines are at most 75 bytes, end in CR LF, and whatever text is read back as it was', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 120 }).map((one) => one.replace(/\p{Cc}/gu, ''))
  fc.assert(
    fc.property(text, text, (summary, location) => {
      const ics = icsOf('Agenda', [{ ...EVENT, summary: `x${summary}`, location: `x${location}` }])
      const lines = ics.split('\r\n')
      expect(lines.at(-1)).toBe('')
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [event] = read(ics)
      expect([event!.summary, event!.location]).toEqual([`x${summary}`, `x${location}`])
    }),
  )
})

test('no line break in a text makes a line of its own', () => {
  const ics = icsOf('Agenda', [{ ...EVENT, summary: 'Prijs\r\nATTENDEE:mailto:iemand@example.org' }])
  expect(ics).not.toContain('\nATTENDEE')
})
