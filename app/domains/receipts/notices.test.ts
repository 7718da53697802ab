import { describe, expect, test } from 'vitest'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import { noticesOf, type ReadReceipt } from './notices.ts'
import { proposalOf } from './reading/proposal.ts'
import type { BookedBefore } from './receipt.ts'

const TODAY = day('2026-03-29')
const anna = newId<'member'>()
const cost = (supplier: string, total: bigint, spentOn = '2026-03-01', memberId = anna): BookedBefore => ({
  costId: newId<'cost'>(),
  memberId,
  supplier,
  spentOn: day(spentOn),
  total,
})
const paper = (shop: string, amount: string, on = '10-03-2026', vat = '') =>
  `${shop}\nDorpsstraat 1 7311 AA\nTotaal ${amount}\nPIN ${amount}\n${vat}\n${on}`

function noticed(
  text: string,
  {
    booked = [],
    others = [],
    looks = [],
  }: {
    booked?: readonly BookedBefore[]
    others?: readonly ReadReceipt[]
    looks?: readonly string[]
  },
) {
  const proposal = proposalOf(
    text,
    TODAY,
    booked.map(({ supplier }) => supplier),
  )
  const self = { receiptId: newId<'receipt'>(), handedInAt: new Date(), looks, memberId: anna, proposal }
  const read = { total: proposal.total?.value, day: proposal.day?.value }
  return noticesOf({ ...self, ...read }, booked, others)
}
const kinds = (...given: Parameters<typeof noticed>) => noticed(...given).map(({ kind }) => kind)
const other = (more: Partial<ReadReceipt>): ReadReceipt => ({
  receiptId: newId<'receipt'>(),
  handedInAt: new Date(),
  day: undefined,
  total: undefined,
  looks: [],
  ...more,
})

describe('what to look at before booking', () => {
  test('nothing, mostly', () => {
    expect(
      kinds(paper('Hornbach', '24,20'), { booked: [cost('Hornbach', 1999n), cost('Praxis', 2420n)] }),
    ).toEqual([])
  })

  test('the same shop, day and amount was booked', () => {
    const before = cost('Hornbach', 2420n, '2026-03-10')
    expect(noticed(paper('HORNBACH', '24,20'), { booked: [before] })).toEqual([
      { kind: 'same-as-booked', cost: before },
    ])
    expect(kinds(paper('Gamma', '24,20'), { booked: [before, cost('Gamma', 100n)] })).toEqual([])
  })

  test('another receipt with the same day and amount, or a picture that looks the same', () => {
    const same = other({ day: day('2026-03-10'), total: 2420n })
    expect(kinds(paper('Hornbach', '24,20'), { others: [same] })).toEqual(['same-as-other'])
    const picture = 'f0'.repeat(32)
    const almost = `e0${picture.slice(2)}`
    const far = '0f'.repeat(32)
    const by = (looks: string) => kinds('', { looks: [picture], others: [other({ looks: [looks] })] })
    expect([by(almost), by(far)]).toEqual([['looks-same'], []])
  })

  test('much more than usual at that shop, or for that member; not after two receipts', () => {
    const usual = [1500n, 2000n, 2500n].map((amount) => cost('Hornbach', amount))
    expect(noticed(paper('Hornbach', '61,23'), { booked: usual })).toEqual([
      { kind: 'much-more', of: 'shop', usual: 2000n, amount: 6123n },
    ])
    expect(kinds(paper('Hornbach', '59,99'), { booked: usual })).toEqual([])
    expect(kinds(paper('Hornbach', '61,23'), { booked: usual.slice(1) })).toEqual([])
    expect(noticed(paper('Praxis', '61,23'), { booked: usual })).toMatchObject([{ of: 'member' }])
    // Once that much before, and it is usual.
    expect(kinds(paper('Hornbach', '61,23'), { booked: [...usual, cost('Hornbach', 7000n)] })).toEqual([])
  })

  test('a round amount from 50 euros on, but not when the VAT is worked out on it', () => {
    expect(kinds(paper('Klusbedrijf', '150,00'), {})).toEqual(['round'])
    expect(kinds(paper('Klusbedrijf', '40,00'), {})).toEqual([])
    expect(kinds(paper('Klusbedrijf', '121,00'), {})).toEqual([])
    expect(kinds(paper('Klusbedrijf', '150,00', '10-03-2026', 'btw 21% 123,97 26,03'), {})).toEqual([])
  })
})
