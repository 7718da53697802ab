import { expect, test } from 'vitest'
import { secretsFrom } from '../../platform/secrets.ts'
import { hasJustOrdered, thanked } from './pages/order-thanks.tsx'

const needs = { secrets: secretsFrom(Buffer.alloc(32, 7)) } as never
const window = { businessId: 'zaak', slug: 'klei' } as never
const here = { cooperative: { slug: 'hier' }, window, offer: { id: 'kom' } } as never
const visit = (at: string, url = '/') => ({
  now: { at: new Date(at) },
  url: new URL(url, 'https://gilde.example'),
})

test('the address of the thanks says so to who just ordered; not made up, and not a day later', () => {
  const now = '2026-03-29T10:50:00Z'
  const order = { count: 2, delivery: 'send' } as never
  const to = thanked(needs, visit(now) as never, here, order).headers.get('location')!
  const says = (at: string, url: string) => hasJustOrdered(needs, visit(at, url) as never, window)
  expect([says(now, to), says('2026-03-29T11:10:00Z', to)]).toEqual([true, true])
  expect(says('2026-03-29T12:50:00Z', to)).toBe(false)
  expect(says(now, to.replace('aantal=2', 'aantal=50'))).toBe(false)
  expect(says(now, '/hier/etalage/klei?besteld=kom&aantal=2&hoe=send')).toBe(false)
})
