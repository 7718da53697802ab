import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../../test/world.ts'
import { bank as dutch } from '../../text/nl/bank.ts'
import { day } from '../../values/day.ts'
import { newId } from '../../../test/new-id.ts'
import { addBankAccount } from './add-bank-account.ts'
import { bankIn, OUR_IBAN, word, type Bank } from './fixtures/bank-world.fixture.ts'
import { fixture } from './fixtures/bank-file.fixture.ts'
import { statementsOf } from './import.db.ts'

let world: World
let bank: Bank
beforeAll(async () => {
  world = await smallWorld()
  bank = await bankIn(world)
})
afterAll(() => world.close())

const count = async (table: string) => Number((await world.sql(`select count(*) from ${table}`))[0]!['count'])
const sizes = async () => [await count('bank_line'), await count('bank_statement'), await count('file')]
const pay = (amount: bigint, text: string) => ({
  amount,
  text,
  counterpartyName: 'De Zon',
  bankReference: `R${text}`,
})

describe('reading a file', () => {
  test('keeps the file byte for byte, its statements, and every line raw', async () => {
    const content = bank.file(bank.statement([pay(12100n, '2026-0001'), pay(-500n, 'kosten')]))
    expect(await bank.imports(content)).toEqual({
      ok: true,
      value: { added: 2, known: 0, pending: 0, gaps: 0, unchecked: 0 },
    })
    const [row] = await world.sql('select content, name, media_type from file')
    expect((row!['content'] as Buffer).equals(content)).toBe(true)
    expect(row!['media_type']).toBe('application/xml')
    const lines = await world.sql('select * from bank_line order by position')
    expect(lines.map((line) => [line['amount'], line['description']])).toEqual([
      ['12100', '2026-0001'],
      ['-500', 'kosten'],
    ])
    expect(lines.every((line) => String(line['raw']).includes('<Amt'))).toBe(true)
    await expect(world.sql(`update bank_line set raw = ''`)).rejects.toThrow(/append-only/)
  })

  test('the same file again adds nothing, not even the file, and says so', async () => {
    const content = bank.file(bank.statement([pay(100n, 'een'), pay(100n, 'een')]))
    await bank.imports(content)
    const before = await sizes()
    const again = await bank.imports(content)
    expect(again).toMatchObject({ ok: true, value: { added: 0, known: 2 } })
    expect(await sizes()).toEqual(before)
    expect(dutch.importing.added({ added: 0, known: 53 })).toBe(
      'Deze 53 regels hadden we al. Er is niets bijgekomen.',
    )
  })

  test('with thousands of empty statements is kept as any other', async () => {
    const empty = Array.from({ length: 6000 }, (_, at) =>
      bank.statement([], { reference: `leeg-${at}`, from: day('2026-01-02'), until: day('2026-01-02') }),
    )
    const before = await count('bank_statement')
    expect(await bank.imports(bank.file(...empty))).toMatchObject({ ok: true, value: { added: 0 } })
    expect(await count('bank_statement')).toBe(before + 6000)
  }, 60_000)

  test('with a line of a day still to come is not read at all; tomorrow is, for a bank ahead of us', async () => {
    const before = await sizes()
    const late = bank.file({
      ...bank.statement([pay(1n, 'nu'), { ...pay(1n, 'later'), bookedOn: day('2099-01-01') }]),
    })
    expect(await bank.imports(late)).toMatchObject({ reason: 'line-in-future', facts: { day: '2099-01-01' } })
    expect(await sizes()).toEqual(before)
    const tomorrow = bank.file(bank.statement([{ ...pay(1n, 'morgen'), bookedOn: day('2026-03-30') }]))
    expect(word(await bank.imports(tomorrow))).toBe('ok')
  })

  test('an overlapping file adds only what was not there', async () => {
    const first = bank.statement([pay(1n, 'a'), pay(2n, 'b')])
    await bank.imports(bank.file(first))
    const second = bank.statement([pay(3n, 'c')])
    const overlap = {
      ...first,
      reference: 'alles',
      closingCents: second.closingCents,
      lines: [...first.lines, { ...second.lines[0]!, position: 3 }],
    }
    expect(await bank.imports(bank.file(overlap))).toMatchObject({ value: { added: 1, known: 2 } })
    expect(dutch.importing.added({ added: 41, known: 12 })).toBe('41 regels erbij, 12 hadden we al.')
  })

  test('two at the same time: both go well, nothing is there twice', async () => {
    const content = bank.file(bank.statement([pay(7n, 'x'), pay(8n, 'y'), pay(9n, 'z')]))
    const before = await count('bank_line')
    const both = await Promise.all([
      bank.imports(content),
      bank.imports(content, world.piet),
      bank.imports(content),
    ])
    expect(both.map((one) => (one.ok ? one.value.added : -1)).sort()).toEqual([0, 0, 3])
    expect(await count('bank_line')).toBe(before + 3)
  })

  test('a gap between statements is said and not refused; the missing file closes it, whenever it comes', async () => {
    const before = bank.statement([pay(10n, 'voor')], { from: day('2026-03-21'), until: day('2026-03-21') })
    const missing = bank.statement([pay(20n, 'mist')], { from: day('2026-03-22'), until: day('2026-03-22') })
    const after = bank.statement([pay(30n, 'na')], { from: day('2026-03-23'), until: day('2026-03-23') })
    await bank.imports(bank.file(before))
    expect(await bank.imports(bank.file(after))).toMatchObject({ ok: true, value: { added: 1, gaps: 1 } })
    expect(await bank.imports(bank.file(missing))).toMatchObject({ ok: true, value: { added: 1, gaps: 0 } })
  })
})

describe('nothing is imported of', () => {
  const refused: [string, () => Uint8Array<ArrayBuffer>, string][] = [
    [
      'another account',
      () => bank.file({ ...bank.statement([]), iban: 'NL02ABNA0123456789' }),
      'other-account',
    ],
    [
      'a sum that does not tie',
      () => bank.file({ ...bank.statement([pay(5n, 'q')]), closingCents: 999_999n }),
      'sum-does-not-match',
    ],
    ['another currency', () => Buffer.from(fixture('dollars.xml')), 'other-currency'],
    ['an entity bomb', () => Buffer.from(fixture('entity-bomb.xml')), 'xml-doctype'],
    ['a file that stops halfway', () => Buffer.from(fixture('truncated.xml')), 'truncated'],
    ['something that is no bank file', () => Buffer.from('Naam;Bedrag\nAnna;12'), 'not-a-bank-file'],
    ['nothing', () => new Uint8Array(), 'empty'],
  ]
  for (const [what, content, reason] of refused) {
    test(what, async () => {
      const before = await sizes()
      expect(word(await bank.imports(content()))).toBe(reason)
      expect(await sizes()).toEqual(before)
    })
  }

  test('a file that is half of another account', async () => {
    const ours = bank.statement([pay(11n, 'ons')])
    const before = await sizes()
    expect(
      word(await bank.imports(bank.file(ours, { ...bank.statement([]), iban: 'NL02ABNA0123456789' }))),
    ).toBe('other-account')
    expect(await sizes()).toEqual(before)
  })
})

describe('who', () => {
  test('only the administrator imports; the auditor reads; another co-op sees nothing', async () => {
    const content = bank.file(bank.statement([pay(13n, 'wie')]))
    for (const actor of [world.anna, world.bea, world.otto, world.carla])
      expect(word(await bank.imports(content, actor))).toBe('not-permitted')
    expect(word(await bank.imports(content, world.stranger))).toBe('no-bank-account')
    const seen = (actor: typeof world.greet) =>
      world.database.read(actor, (tx) => statementsOf(tx, world.cooperativeId))
    expect((await seen(world.otto)).length).toBeGreaterThan(0)
    expect([await seen(world.anna), await seen(world.bea), await seen(world.stranger)]).toEqual([[], [], []])
  })

  test('an account is added once, and only when it is one', async () => {
    const add = (iban: string) => world.perform(addBankAccount, world.greet, { iban, name: '' }, newId())
    expect(word(await add(OUR_IBAN))).toBe('account-there-already')
    expect(word(await add('NL00ABNA0123456789'))).toBe('iban-wrong')
    // Its check digits are right, but a digit is missing: the settings refuse it too.
    expect(word(await add('NL58ABNA041716430'))).toBe('iban-wrong')
    expect(word(await add('nl20 ingb 0001 2345 67'))).toBe('ok')
  })
})

test('a thousand lines come in with one statement', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => pay(BigInt(i + 1), `veel ${i}`))
  const content = bank.file(bank.statement(many))
  expect(await bank.imports(content)).toMatchObject({ value: { added: 1000 } })
})
