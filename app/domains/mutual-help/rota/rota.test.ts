/** The rota as it is reckoned: which turns there are, and what may be said of each. */
import { expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { day } from '../../../values/day.ts'
import { parseClockTime } from '../../../values/moment-on-clock.ts'
import {
  beginsAt,
  mayBeSaidOf,
  stageOfTurn,
  turnsBetween,
  undoUntil,
  type Duty,
  type TurnSaid,
} from './rota.ts'

const karel = newId<'member'>()
const mia = newId<'member'>()
const host: Duty = {
  id: newId<'duty'>(),
  name: 'Gastheer',
  asks: '',
  skill: '',
  weekdays: [2, 4],
  begins: parseClockTime('9:30')!,
  minutes: 180,
  endedOn: null,
}
const today = day('2026-03-03')
const said = (on: string, more: Partial<TurnSaid> = {}): TurnSaid => ({
  ...{ dutyId: host.id, on: day(on), memberId: karel, member: 'Karel' },
  ...{
    letGo: false,
    off: false,
    done: false,
    ofKeeper: false,
    saidBy: null,
    saidAt: null,
    wasMemberId: null,
    wasLetGo: false,
  },
  ...more,
})
const turns = (rows: readonly TurnSaid[], duty = host) =>
  turnsBetween([duty], rows, { from: day('2026-02-24'), until: day('2026-03-12'), today }).map((one) =>
    `${one.on} ${stageOfTurn(one)} ${one.member}`.trim(),
  )

test('days of the week come from today on, single days beside them, and of what was only what somebody had', () => {
  const rows = [
    said('2026-02-26'),
    said('2026-03-01', { memberId: null, member: '' }),
    said('2026-03-05'),
    said('2026-03-07', { memberId: null, member: '' }),
    said('2026-03-10', { letGo: true }),
    said('2026-03-12', { off: true }),
  ]
  expect(turns(rows)).toEqual([
    '2026-02-26 taken Karel',
    '2026-03-03 empty',
    '2026-03-05 taken Karel',
    '2026-03-07 empty',
    '2026-03-10 asked Karel',
    '2026-03-12 off Karel',
  ])
})

test('a role that ended has no turns from that day, and keeps what was done', () => {
  const ended = { ...host, endedOn: day('2026-03-05') }
  expect(turns([said('2026-02-26', { done: true }), said('2026-03-05')], ended)).toEqual([
    '2026-02-26 done Karel',
    '2026-03-03 empty',
  ])
})

test('what may be said of a turn, by whose it is and by the others', () => {
  const may = (row: TurnSaid, who = mia, clock = '12:00') =>
    mayBeSaidOf({ ...row, duty: host }, who, { today, at: new Date(`${today}T${clock}Z`) }).join(' ') ||
    'nothing'
  const later = '2026-03-05'
  expect(may(said(later))).toBe('nothing')
  expect(may(said(later), karel)).toBe('cannot')
  expect(may(said(later, { letGo: true }))).toBe('take')
  expect(may(said(later, { letGo: true }), karel)).toBe('take')
  expect(may(said(later, { off: true }))).toBe('nothing')
  expect(may(said(later, { memberId: null }))).toBe('take')
  // From 9.30 on, three hours: it was not done before it is over.
  expect(may(said(today), karel, '11:29')).toBe('cannot')
  expect(may(said(today), karel, '11:30')).toBe('done cannot')
  // Of who keeps the rota another says it.
  const keeper = said(today, { ofKeeper: true })
  expect([may(keeper, karel), may(keeper), may(keeper, mia, '11:29')]).toEqual(['cannot', 'done', 'nothing'])
  expect(may(said('2026-02-26'), karel)).toBe('done')
  expect(may(said('2026-02-26', { memberId: null }))).toBe('nothing')
  expect(may(said('2026-02-26', { done: true }), karel)).toBe('nothing')
})

test('what was taken just now can be taken back for ten minutes, by who took it and by nobody else', () => {
  const [me, other] = [newId<'person'>(), newId<'person'>()]
  const saidAt = new Date('2026-03-03T10:00:00Z')
  const until = (row: Partial<TurnSaid>, who: typeof me, clock: string) =>
    undoUntil(
      { ...said('2026-03-05', { saidBy: me, saidAt, ...row }), duty: host },
      who,
      new Date(`2026-03-03T${clock}Z`),
    )?.toISOString()
  expect(until({}, me, '10:10:00')).toBe('2026-03-03T10:10:00.000Z')
  expect(until({}, me, '10:10:01')).toBeUndefined()
  expect(until({}, other, '10:05:00')).toBeUndefined()
  expect(until({ letGo: true }, me, '10:05:00')).toBeUndefined()
  expect(until({ done: true }, me, '10:05:00')).toBeUndefined()
})

test('a turn begins on the clock, also on the night that skips an hour', () => {
  expect(beginsAt(day('2026-03-05'), host.begins).toISOString()).toBe('2026-03-05T08:30:00.000Z')
  expect(beginsAt(day('2026-03-29'), parseClockTime('2:30')!).toISOString()).toBe('2026-03-29T01:30:00.000Z')
})
