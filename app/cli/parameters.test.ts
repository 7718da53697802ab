import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallWorld, type World } from '../../test/world.ts'
import {
  checkParameters,
  parametersInForce,
  standardParameters,
  withdrawParameter,
} from '../domains/benefits/index.ts'
import { day } from '../values/day.ts'
import { newId } from '../../test/new-id.ts'
import { CliError } from './cli-command.ts'
import { importText, linesOf } from './parameters.ts'

let world: World
beforeAll(async () => {
  world = await smallWorld()
})
afterAll(() => world.close())

const base = {
  scheme: 'PW',
  key: 'norm.single.age21toAOW',
  validFrom: '2028-01-01',
  cents: 150_000,
  source: 'Stcrt. 2027, 1',
  confidence: 'medium',
}

async function imported(rows: unknown, dryRun = false, unusual = false) {
  const said: string[] = []
  const text = typeof rows === 'string' ? rows : JSON.stringify(rows, null, 1)
  try {
    const code = await importText(world.database, { file: 'law.json', text, dryRun, unusual }, (line) =>
      said.push(line),
    )
    return { code, said }
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    return { code: error.exitCode, said: error.message.split('\n') }
  }
}

const inForce = (who: 'operator' | 'anna' = 'operator') =>
  world.database.read(who === 'anna' ? world.anna : { kind: 'operator' }, (tx) => parametersInForce(tx))
const count = async () => Number((await world.sql('select count(*) from benefit_parameter'))[0]!['count'])
const norm = async (on: string) =>
  linesOf(await inForce(), { on, scheme: 'PW' }).filter((line) => line.includes('norm.single.age21toAOW'))

describe('gilde parameters import', () => {
  test('what is wrong is told with its line, all of it, and nothing is added', async () => {
    const { code, said } = await imported([
      base,
      { ...base, source: '' },
      { ...base, colour: 'red', cents: -1 },
    ])
    expect(code).toBe(1)
    expect(said).toEqual([
      'law.json:10: PW norm.single.age21toAOW 2028-01-01: the source is missing',
      expect.stringMatching(/^law\.json:18: /) as string,
      expect.stringMatching(/^law\.json:18: /) as string,
      'Nothing was added.',
    ])
    expect((await imported('[{]')).said[0]).toContain('law.json is not JSON')
    expect((await imported({ rows: [] })).said[0]).toContain('law.json:1: ')
    expect(await count()).toBe(0)
  })

  test('a key that nothing reads is refused, with the one that looks like it', async () => {
    const { code, said } = await imported([{ ...base, key: 'norm.sinle.age21toAOW' }])
    expect([code, said]).toEqual([
      1,
      [
        'law.json:2: PW norm.sinle.age21toAOW 2028-01-01: nothing reads this key. ' +
          'Did you mean PW norm.single.age21toAOW?',
        'Nothing was added.',
      ],
    ])
    expect(await count()).toBe(0)
  })

  test('a dry run says what would happen and adds nothing', async () => {
    const { code, said } = await imported([base], true)
    expect(code).toBe(0)
    expect(said).toEqual([
      expect.stringContaining('law.json:2: PW norm.single.age21toAOW from 2028-01-01') as string,
      expect.stringContaining('ends on 2027-12-31') as string,
      '1 row would be added, 0 known already. Nothing was added.',
    ])
    expect(await count()).toBe(0)
    expect(await inForce()).toBe(standardParameters())
  })

  test('an added row holds from its day, for members too; the open-ended one before it ends', async () => {
    expect((await imported([base])).said.at(-1)).toBe('1 row added, 0 known already.')
    expect(await norm('2028-01-01')).toEqual([expect.stringContaining('€1,500.00') as string])
    expect(await norm('2027-12-31')).toEqual([expect.stringContaining('2027-12-31') as string])
    expect(await inForce('anna')).toBe(await inForce())
  })

  test('the same file twice adds nothing', async () => {
    expect((await imported([base])).said.at(-1)).toBe('0 rows added, 1 known already.')
    expect(await count()).toBe(1)
  })

  test('a surer row for the same day takes its place; one that is not is refused', async () => {
    const sure = { ...base, cents: 150_500, confidence: 'high', source: 'Stcrt. 2027, 2' }
    expect((await imported([sure])).said[0]).toContain('takes the place of €1,500.00')
    expect(await norm('2028-01-01')).toEqual([expect.stringContaining('€1,505.00') as string])
    const other = await imported([
      { ...base, key: 'norm.single.aow' },
      { ...sure, cents: 1 },
    ])
    expect(other).toMatchObject({ code: 1 })
    expect(other.said[0]).toContain('on that day the table has €1,505.00')
    expect(await count()).toBe(2)
  })

  test('two rows of one file follow each other', async () => {
    const two = [
      { ...base, key: 'norm.couple.aow', validFrom: '2029-01-01' },
      { ...base, key: 'norm.couple.aow', validFrom: '2028-01-01' },
    ]
    expect((await imported(two, false, true)).said.at(-1)).toBe('2 rows added, 0 known already.')
    expect(
      linesOf(await inForce(), { on: '2028-12-31' }).filter((line) => line.includes('norm.couple.aow')),
    ).toHaveLength(1)
  })

  test('is of the operator: the database lets nobody else add a row, and nobody change one', async () => {
    const adding = `insert into benefit_parameter select gen_random_uuid(), 'PW', 'x', '2030-01-01', null,
      '{"cents": 1}', 'x', 'high', null, now()`
    const by = (who: World['greet'], what: string) =>
      world.database.write(
        who,
        async (tx) => {
          const { sql } = await import('kysely')
          await sql.raw(what).execute(tx)
        },
        () => true,
      )
    await expect(by(world.greet, adding)).rejects.toThrow('row-level security')
    await expect(world.sql('update benefit_parameter set note = null')).rejects.toThrow()
  })
})

test('gilde check finds a row that what comes with Gilde contradicts', async () => {
  expect(await checkParameters(world.database)).toEqual([])
  // As after a new version of Gilde that brought the row of 1 January 2026.
  await world.sql(`insert into benefit_parameter values (gen_random_uuid(), 'PW', 'norm.single.age21toAOW',
    '2026-01-01', '2026-06-30', '{"cents": 1}', 'een krant', 'low', null, now())`)
  const [finding] = await checkParameters(world.database)
  expect(finding).toMatchObject({ check: 'parameters', cooperativeId: null })
  expect(finding!.finding).toContain('een krant')
  expect(await norm('2026-01-01')).toEqual([expect.stringContaining('€1,401.50') as string])
})

describe('gilde parameters withdraw', () => {
  test('takes a wrong row out, so that the right one can come in; row and reason stay', async () => {
    const wrong = {
      ...base,
      key: 'norm.couple.aow',
      validFrom: '2031-01-01',
      cents: 1_950,
      confidence: 'high',
    }
    expect((await imported([wrong])).said.join(' ')).toContain('more than a quarter away from')
    expect((await imported([wrong], false, true)).code).toBe(0)
    const right = { ...wrong, cents: 250_000 }
    expect((await imported([right], false, true)).said[0]).toContain('which is as sure or surer')
    const of = { scheme: 'PW', key: 'norm.couple.aow', validFrom: day('2031-01-01') }
    const operator = { kind: 'operator' } as const
    const withdraw = () =>
      world.perform(withdrawParameter, operator, { ...of, why: 'twee cijfers vergeten' }, newId())
    expect(await withdraw()).toEqual({ ok: true, value: 1 })
    expect((await imported([right], false, true)).code).toBe(0)
    const lines = linesOf(await inForce('anna'), { on: '2031-02-01', scheme: 'PW' })
    expect(lines.filter((line) => line.includes('norm.couple.aow')).join()).toContain('€2,500.00')
    const kept = await world.sql(
      `select p.value ->> 'cents' as cents, w.why from benefit_parameter p
       left join benefit_parameter_withdrawn w on w.parameter_id = p.id
       where key = 'norm.couple.aow' and valid_from = '2031-01-01' order by w.why nulls last`,
    )
    expect(kept).toEqual([
      { cents: '1950', why: 'twee cijfers vergeten' },
      { cents: '250000', why: null },
    ])
    const gone = { ...of, validFrom: day('2026-01-01'), why: 'zomaar' }
    expect(await world.perform(withdrawParameter, operator, gone, newId())).toMatchObject({
      ok: false,
      reason: 'parameter-not-imported',
    })
  })
})
