import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../../values/day.ts'
import type { Id } from '../../../values/id.ts'
import type { Permission } from '../agreement/agreement.db.ts'
import { permissionOn } from './permission-rules.ts'
import { permissionStanding } from './permission-standing.ts'

const TODAY = day('2026-11-27')
const permission = (from: string, until: string, endedOn?: string): Permission => ({
  id: `${from} ${until}` as Id<'benefit-permission'>,
  municipalityId: 'm' as Id<'municipality'>,
  municipality: 'Voorbeeldstad',
  validFrom: day(from),
  validTo: day(until),
  hoursPerWeek: null,
  hoursPerYear: null,
  conditions: '',
  plan: '',
  reviewOn: null,
  documentId: null,
  recordedAs: 'case-manager',
  recordedAt: new Date(0),
  endedOn: endedOn === undefined ? null : day(endedOn),
  endReason: endedOn === undefined ? null : 'Je hebt nu een baan.',
  isRighted: false,
})

describe('how a permission stands', () => {
  test.each([
    ['none was written down', [], { kind: 'none' }],
    ['it holds', [permission('2026-01-01', '2026-12-14')], { kind: 'holds', until: '2026-12-14' }],
    [
      'it holds until the day before it stops',
      [permission('2026-01-01', '2026-12-14', '2026-12-01')],
      { kind: 'holds', until: '2026-11-30' },
    ],
    [
      'it was stopped from today on',
      [permission('2025-12-15', '2026-12-14', '2026-11-27')],
      { kind: 'stopped', until: '2026-11-26', reason: 'Je hebt nu een baan.' },
    ],
    [
      'it came to its end by itself',
      [permission('2025-01-01', '2026-11-26')],
      { kind: 'stopped', until: '2026-11-26', reason: undefined },
    ],
    [
      'it stopped, and another begins',
      [permission('2027-01-01', '2027-12-31'), permission('2025-12-15', '2026-12-14', '2026-11-27')],
      { kind: 'begins', on: '2027-01-01' },
    ],
    [
      'it was stopped before it began',
      [permission('2027-01-01', '2027-12-31', '2027-01-01')],
      { kind: 'none' },
    ],
  ] as const)('%s', (_, permissions, expected) => {
    expect(permissionStanding(permissions, TODAY)).toEqual(expected)
  })

  test('says that it holds exactly on the days on which it does', () => {
    const offset = fc.integer({ min: -400, max: 400 })
    const some = fc.tuple(offset, fc.nat({ max: 400 }), fc.option(offset)).map(([from, length, ended]) => {
      const first = addDays(TODAY, from)
      const end: Day | undefined = ended === null ? undefined : addDays(TODAY, ended)
      return permission(first, addDays(first, length), end)
    })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (permissions) => {
        const said = permissionStanding(permissions, TODAY)
        expect(said.kind === 'holds').toBe(permissionOn(permissions, TODAY) !== undefined)
        if (said.kind === 'stopped') expect(permissionOn(permissions, addDays(said.until, 1))).toBeUndefined()
        if (said.kind === 'stopped') expect(permissionOn(permissions, said.until)).toBeDefined()
        if (said.kind === 'begins') expect(permissionOn(permissions, said.on)).toBeDefined()
      }),
    )
  })
})
