import { describe, expect, test } from 'vitest'
import type { Id } from '../../../values/id.ts'
import { knownOfPermission, knownOfWork, type MonthDelivered, type SharedByClient } from './known.ts'

const id = (name: string) => name as Id<'member'>
const clients = new Set(['anna', 'piet'])
const shares = (name: string, field: string, isOpen = true): SharedByClient => ({
  memberId: id(name),
  field,
  isOpen,
})
const month = (name: string, delivery: MonthDelivered['delivery']): MonthDelivered => ({
  memberId: id(name),
  delivery,
})
const said = ({ read, perhaps }: ReturnType<typeof knownOfWork>) => [[...read].sort(), [...perhaps].sort()]

describe('of the work of a client', () => {
  test('all is read of who shares the statements now; some of who did, or shares hours or the year', () => {
    const known = (...shared: SharedByClient[]) => said(knownOfWork(clients, shared, [], 'portal'))
    expect(known()).toEqual([[], []])
    expect(known(shares('anna', 'statements'))).toEqual([['anna'], ['anna']])
    expect(known(shares('anna', 'statements', false))).toEqual([[], ['anna']])
    expect(known(shares('anna', 'meters'), shares('piet', 'hours'))).toEqual([[], ['anna', 'piet']])
    expect(known(shares('anna', 'permission'), shares('piet', 'household'))).toEqual([[], []])
  })

  test('all is read of whose months came by mail or on paper, some of whose months did in part', () => {
    const known = (months: MonthDelivered[], delivery: MonthDelivered['delivery']) =>
      said(knownOfWork(clients, [], months, delivery))
    expect(known([month('anna', 'mail'), month('anna', 'print')], 'portal')).toEqual([['anna'], ['anna']])
    expect(known([month('anna', 'mail'), month('anna', 'portal')], 'portal')).toEqual([[], ['anna']])
  })

  test('of who confirmed nothing it knows that nothing came, when statements come by mail', () => {
    const known = knownOfWork(clients, [], [month('anna', 'mail')], 'mail')
    expect(said(known)).toEqual([
      ['anna', 'piet'],
      ['anna', 'piet'],
    ])
  })
})

test('of a permission it knows who shares that', () => {
  const shared = [
    shares('anna', 'permission'),
    shares('piet', 'permission', false),
    shares('piet', 'statements'),
  ]
  expect(said(knownOfPermission(clients, shared))).toEqual([['anna'], ['anna', 'piet']])
})
