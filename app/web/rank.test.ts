/** What stands above what on a first page and on the week letter, as a coach would lay it out. */
import { expect, test } from 'vitest'
import { day } from '../values/day.ts'
import type { ToDo, ToDoKind } from './home-block.ts'
import { byRank, isVoluntary } from './rank.ts'

const today = day('2026-11-29')
const task = (title: string, kind: ToDoKind, more: Partial<ToDo> = {}): ToDo => ({
  kind,
  href: '/',
  title,
  ...more,
})

test('duty to the municipality, then customers and money, then agreements, then what one may do for another', () => {
  const list = [
    task('Fatima kan niet op dinsdag. Kun jij?', 'turn-asked', { on: day('2026-12-01'), waits: 'fellow' }),
    task('Stem over een nieuw lid', 'admission', { by: day('2026-11-30') }),
    task('Iemand vraagt om hulp', 'help-asked', { waits: 'fellow' }),
    task('Teken je overeenkomst', 'to-sign'),
    task('Kijk een concept na', 'invoice'),
    task('Er is geld voor je', 'own', { waits: 'money' }),
    task('Een klant wacht op antwoord', 'shop-request', { waits: 'customer' }),
    task('Morgen is je eigen beurt', 'turn', { on: day('2026-11-30') }),
    task('Je consulent schreef je', 'message', { waits: 'case-manager' }),
    task('Kijk je overzicht van oktober na', 'own-statement', { by: day('2026-12-10') }),
    task('Je overzicht van mei is te laat', 'own-statement', { by: day('2026-07-10') }),
    task('Je toestemming stopte', 'own-permission'),
  ]
  expect(list.toSorted(byRank(today)).map(({ title }) => title)).toEqual([
    'Je toestemming stopte',
    'Je overzicht van mei is te laat',
    'Je consulent schreef je',
    'Kijk je overzicht van oktober na',
    'Morgen is je eigen beurt',
    'Een klant wacht op antwoord',
    'Er is geld voor je',
    'Kijk een concept na',
    'Teken je overeenkomst',
    'Stem over een nieuw lid',
    'Fatima kan niet op dinsdag. Kun jij?',
    'Iemand vraagt om hulp',
  ])
})

test('a question, a vote and a wish for help need not be answered; an own turn and a statement must be done', () => {
  const kinds: ToDoKind[] = [
    'turn-asked',
    'help-asked',
    'admission',
    'turn',
    'help',
    'own-statement',
    'to-sign',
  ]
  expect(kinds.filter((kind) => isVoluntary({ kind }))).toEqual(['turn-asked', 'help-asked', 'admission'])
})
