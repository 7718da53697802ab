/** When a changed scheme may hold for a member (Burgerlijk Wetboek 2:59). */
import { expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { changeStanding, mayHoldFrom, type ChangeFacts, type ChangeStanding } from './changed-scheme.ts'

const FACTS: ChangeFacts = {
  from: day('2026-07-01'),
  joinedOn: day('2025-01-01'),
  signed: false,
  letterMade: false,
  toldOn: undefined,
  saidToldOn: undefined,
  reserves: 'yes',
}
const told = day('2026-06-01')
const late = day('2026-07-15')

test.each<[string, Partial<ChangeFacts>, ChangeStanding, string | undefined]>([
  ['reserved and not told', {}, 'to-tell', undefined],
  ['reserved and told before', { toldOn: told }, 'told', '2026-07-01'],
  ['a letter was made and not given', { letterMade: true, saidToldOn: told }, 'to-give', undefined],
  ['told on the day itself', { toldOn: FACTS.from }, 'told', '2026-07-01'],
  ['told late: from then on', { toldOn: late }, 'told-late', '2026-07-15'],
  ['not reserved: telling is not enough', { reserves: 'no', toldOn: told }, 'to-sign', undefined],
  ['told as the board wrote down, without a letter here', { saidToldOn: told }, 'said-told', undefined],
  ['the board says it was told too late: a letter is needed', { saidToldOn: late }, 'to-tell', undefined],
  [
    'a letter goes before what the board wrote down',
    { toldOn: told, saidToldOn: late },
    'told',
    '2026-07-01',
  ],
  ['no agreement at all', { reserves: 'nothing', toldOn: told }, 'signed-nothing', undefined],
  ['a paper of before: somebody looks', { reserves: 'unknown', toldOn: told }, 'look', undefined],
  ['signed, whatever else', { signed: true, reserves: 'no' }, 'signed', '2026-07-01'],
  ['joined when it held', { joinedOn: FACTS.from, reserves: 'nothing' }, 'from-the-start', '2026-07-01'],
])('%s', (_, change, standing, from) => {
  const facts = { ...FACTS, ...change }
  expect(changeStanding(facts)).toBe(standing)
  expect(mayHoldFrom(standing, facts)).toBe(from)
})
