import { expect, test } from 'vitest'
import { newId } from '../../test/new-id.ts'
import { idIn, NothingHere } from './visit.ts'

test('an address that names no id leads nowhere', () => {
  const id = newId<'invoice'>()
  expect(idIn<'invoice'>({ invoice: id }, 'invoice')).toBe(id)
  for (const params of [{ invoice: 'x' }, { invoice: `${id}x` }, { invoice: '' }, {}]) {
    expect(() => idIn<'invoice'>(params, 'invoice')).toThrow(NothingHere)
  }
})
