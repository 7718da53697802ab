import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, smallWorld, type World } from '../../../test/world.ts'
import { newId } from '../../../test/new-id.ts'
import { migrate } from '../../platform/migrate.ts'
import { day } from '../../values/day.ts'
import { completeCharts, post } from './index.ts'
import type { Posted } from './post.ts'
import { missingAccounts } from './missing-accounts.ts'

describe('what a chart of an earlier version does not have', () => {
  const chart = [
    { code: '1100', name: 'Bank', kind: 'asset', section: 'balance', rgs: '', purpose: 'bank' },
    {
      code: '1290',
      name: 'Nog uit te zoeken',
      kind: 'liability',
      section: 'balance',
      rgs: '',
      purpose: 'suspense',
    },
    { code: '4000', name: 'Huur', kind: 'expense', section: 'own', rgs: '' },
  ] as const
  const bank = { code: '1150', purpose: 'bank' }
  const added = (...known: { code: string; purpose: string | null }[]) =>
    missingAccounts(known, chart).map(({ code, name }) => `${code} ${name}`)

  test('is told by what is booked there, whatever its code', () => {
    expect(added(bank)).toEqual(['1290 Nog uit te zoeken'])
    expect(added(bank, { code: '1300', purpose: 'suspense' })).toEqual([])
  })

  test('gets the next code that is free when people use its own', () => {
    expect(added(bank, { code: '1290', purpose: null }, { code: '1291', purpose: null })).toEqual([
      '1292 Nog uit te zoeken',
    ])
  })
})

describe('a co-operative founded with the chart of yesterday', () => {
  let world: World
  beforeAll(async () => {
    world = await smallWorld()
    await world.sql(`update account set purpose = null, name = 'Van ons' where code = '1290'`)
    await world.sql(`delete from account where code = '9000'`)
  })
  afterAll(() => world.close())

  const postings = () =>
    as<Posted>(world, world.greet, (tx) =>
      post(
        tx,
        world.greet,
        {
          book: 'memorial',
          countsOn: day('2026-03-01'),
          description: 'boeking van nu',
          lines: [
            { account: 'suspense', amount: 500n },
            { account: 'payment-differences', amount: -500n },
          ],
        },
        world.clock(),
        newId(),
      ),
    )

  test('posts the entries of today after an upgrade, and another upgrade changes nothing', async () => {
    await expect(postings()).rejects.toThrow('no account of the chart')
    await migrate(world.ownerUrl, completeCharts)
    expect((await postings()).number).toBe(1)
    const accounts = () => world.sql('select * from account order by cooperative_id, code')
    const before = await accounts()
    await migrate(world.ownerUrl, completeCharts)
    expect(await accounts()).toEqual(before)
    expect(before.filter((row) => row['purpose'] === 'suspense').map((row) => row['code'])).toEqual([
      '1291',
      '1291',
    ])
  })
})
