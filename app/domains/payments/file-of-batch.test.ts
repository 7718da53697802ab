/** The file that leaves pays what stands in the batch, whichever program stores it. */
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '../../../test/world.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { runChecks } from '../../platform/integrity.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { batchById } from './batch.db.ts'
import { PAIN_FORMATS, writePain001, type PaymentFile } from './pain001.ts'
import { ANNA_IBAN, OUR_IBAN, paymentsWorld, type Play } from './payments-play.fixture.ts'

let play: Play
let batchId: Id<'payment-batch'>
let right: PaymentFile

beforeAll(async () => {
  play = await paymentsWorld()
  await play.cost(12_10n)
  await play.cost(7_05n)
  await play.account()
  batchId = await must(play.make(await play.ready()))
  const { world } = play
  const batch = await world.database.read(world.greet, (tx) => batchById(tx, world.cooperativeId, batchId))
  const items = await play.items(batchId)
  right = {
    ...batch!,
    from: { name: batch!.fromName, iban: batch!.fromIban },
    payments: items.map((item) => ({ ...item, name: item.payeeName })),
  }
})
afterAll(() => play.world.close())

/** Releases by SQL with a file of one's own, looks, and leaves all as it was. */
async function releasedWith(content: string | Buffer, who: PersonActor = play.gerda): Promise<string> {
  const bytes = Buffer.from(content)
  const update = sql`update payment_batch set released_by = asking_person(), released_at = made_at,
    content = ${bytes}, sha256 = sha256(${bytes}) where id = ${batchId}`
  try {
    await play.world.database.write(
      who,
      (tx) => update.execute(tx),
      () => false,
    )
    return 'taken'
  } catch (error) {
    return (error as Error).message
  }
}

const REFUSED = 'a batch is released with the file of its payments'

test('the file of its payments is taken', async () => {
  expect(await releasedWith(writePain001(right))).toBe('taken')
})

test.each([
  ['no file at all', (): string => 'x'],
  ['an amount more', () => writePain001(withFirst({ amount: 12_11n }))],
  ['another account', () => writePain001(withFirst({ iban: 'NL20INGB0001234567' }))],
  ['another name for the bank to give back', () => writePain001(withFirst({ endToEndId: 'X' }))],
  ['one payment twice', () => writePain001({ ...right, payments: [...right.payments, right.payments[0]!] })],
  ['one payment less', () => writePain001({ ...right, payments: right.payments.slice(1) })],
  ['paid from elsewhere', () => writePain001({ ...right, from: { ...right.from, iban: ANNA_IBAN } })],
  ['another day', () => writePain001({ ...right, executeOn: day('2026-05-01') })],
  ['another number of the file', () => writePain001({ ...right, messageId: 'P1-again' })],
  ['something in a comment', () => writePain001(right).replace('<PmtInf>', '<!-- --><PmtInf>')],
  [
    'a payment inside what should be a description',
    () => writePain001(right).replace('</Ustrd>', '</Ustrd></RmtInf><Amt/><RmtInf><Ustrd></Ustrd>'),
  ],
  ['another currency', () => writePain001(right).replace('Ccy="EUR"', 'Ccy="USD"')],
])('%s is refused', async (_what, file) => {
  const content = file()
  expect(content).not.toBe(writePain001(right))
  expect(await releasedWith(content)).toBe(REFUSED)
})

test('whatever the names and texts are, in both versions: the program writes what the database wants', async () => {
  const { world } = play
  const texts = fc.record({
    format: fc.constantFrom(...PAIN_FORMATS),
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 70 }),
    reference: fc.oneof(
      fc.constantFrom('RF18539007547034', '5000056789012345', '<RmtInf>', ''),
      fc.string({ maxLength: 35 }),
    ),
    description: fc.string({ unit: 'grapheme', maxLength: 140 }),
  })
  await fc.assert(
    fc.asyncProperty(texts, async ({ format, ...text }) => {
      const written = writePain001({
        ...right,
        format,
        from: { ...right.from, name: text.name },
        payments: right.payments.map((payment) => ({ ...payment, ...text })),
      })
      const [row] = await world.sql(
        `select payment_file_bare($1) as bare, payment_file_owed(row) as owed from (
          select b.* from payment_batch b where id = $2) as row`.replaceAll('row', 'b'),
        [Buffer.from(written), batchId],
      )
      const inFormat = String(row!['owed']).replaceAll('pain.001.001.09', format)
      const days = format === 'pain.001.001.09' ? inFormat : inFormat.replace(/<Dt>(.*?)<\/Dt>/, '$1')
      expect(row!['bare']).toBe(days)
    }),
    { numRuns: 60 },
  )
})

test('at night it is found as well', async () => {
  const { world } = play
  await must(play.release(batchId))
  expect((await runChecks(world.ownerUrl)).filter(({ check }) => check === 'payments')).toEqual([])
  const other = Buffer.from(writePain001(withFirst({ iban: OUR_IBAN })))
  await world.sql('alter table payment_batch disable trigger user')
  await world.sql('update payment_batch set content = $1, sha256 = sha256($1)', [other])
  const found = (await runChecks(world.ownerUrl)).filter(({ check }) => check === 'payments')
  expect(found.map(({ finding }) => finding)).toEqual([
    'batch 1: its file pays something else than what is in it',
  ])
})

function withFirst(more: Partial<PaymentFile['payments'][number]>): PaymentFile {
  return { ...right, payments: right.payments.map((one, at) => (at === 0 ? { ...one, ...more } : one)) }
}
