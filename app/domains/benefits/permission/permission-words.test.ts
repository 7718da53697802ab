import { expect, test } from 'vitest'
import { textIn } from '../../../text/index.ts'
import { day } from '../../../values/day.ts'
import type { PermissionStanding } from './permission-standing.ts'
import { workWithoutInWords } from './permission-words.ts'

const TODAY = day('2026-11-29')
const until = (last: string) => ({ kind: 'stopped', until: day(last), reason: undefined }) as const
const from = (first: string) => ({ kind: 'begins', on: day(first) }) as const

test.each([
  [
    'a permission that still holds is not said to have stopped',
    until('2026-12-14'),
    'Je toestemming geldt niet meer op de dag van dit werk: ze geldt tot en met 14 december 2026.',
  ],
  [
    'nor one whose last day is today',
    until('2026-11-29'),
    'Je toestemming geldt niet meer op de dag van dit werk: ze geldt tot en met 29 november 2026.',
  ],
  [
    'one that is over has its last day',
    until('2026-11-28'),
    'Je toestemming geldt niet op de dag van dit werk: ze gold tot en met 28 november 2026.',
  ],
  [
    'one to come begins',
    from('2026-12-01'),
    'Je toestemming geldt nog niet op de dag van dit werk: ze begint op 1 december 2026.',
  ],
  [
    'one that began after the work, and holds now, began',
    from('2026-11-29'),
    'Je toestemming gold nog niet op de dag van dit werk: ze begon op 29 november 2026.',
  ],
] as const)('before an invoice: %s', (_, standing: PermissionStanding, said) => {
  const reader = { text: textIn('nl'), language: 'nl' } as const
  expect(workWithoutInWords(reader, standing, TODAY)).toBe(`${said} Vraag eerst je consulent.`)
})
