import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../app/platform/actor.ts'
import { fullWorld, type FullWorld } from './full-world.ts'
import { fileIn, type Put } from './full-world.put.ts'
import { inSavepoint } from './row-level-security.tries.ts'
import { newId } from './new-id.ts'

/** Each kind of file by the row that names it; `loose` is named by none. */
const KINDS = [
  'document',
  'otherDocument',
  'eInvoice',
  'otherEInvoice',
  'receipt',
  'otherReceipt',
  'bankFile',
  'stated',
  'otherStated',
  'statedOnPaper',
  'letter',
  'logo',
  'mailed',
  'oldLogo',
  'loose',
]

let world: FullWorld
const files: Record<string, string> = {}

beforeAll(async () => {
  world = await fullWorld()
  const { sql, cooperativeId: at, anna, piet } = world
  const one = async (text: string, ...values: unknown[]) => String((await sql(text, values))[0]?.['id'])
  const put: Put = async (text, ...values) => {
    const id = newId()
    await sql(text.replaceAll(':new0', `'${id}'`), values)
    return [id]
  }
  const document = 'select document_id as id from invoice where member_id = $1 and document_id is not null'
  const eInvoice = 'select e_invoice_id as id from invoice where member_id = $1 and e_invoice_id is not null'
  const receipt = 'select receipt_id as id from job_cost where member_id = $1'
  Object.assign(files, {
    document: await one(document, anna.memberId),
    otherDocument: await one(document, piet.memberId),
    eInvoice: await one(eInvoice, anna.memberId),
    otherEInvoice: await one(eInvoice, piet.memberId),
    receipt: await one(receipt, anna.memberId),
    otherReceipt: await one(receipt, piet.memberId),
    bankFile: await one('select file_id as id from bank_statement where cooperative_id = $1', at),
    // Anna shares her statements with the case manager, Piet with nobody; one of his is to be posted.
    stated: await one('select file_id as id from statement_document where member_id = $1', anna.memberId),
    otherStated: await one(
      'select file_id as id from statement_document where member_id = $1',
      piet.memberId,
    ),
    statedOnPaper: await onPaper(put),
    letter: await one(`select document_id as id from benefit_permission where member_id = $1`, anna.memberId),
  })
  for (const kind of ['logo', 'mailed', 'oldLogo', 'loose']) files[kind] = await fileIn(put, at)
  await sql('update cooperative set logo_file_id = $2 where id = $1', [at, files['logo']])
  await sql('update mail set attachment_ids = array[$2::uuid] where cooperative_id = $1', [
    at,
    files['mailed'],
  ])
  await issuedAndUnprinted(files['oldLogo']!)
})
afterAll(() => world.close())

/** A statement of Piet that the office is to print and post. Gives its PDF. */
async function onPaper(put: Put): Promise<string> {
  const { cooperativeId: at, piet } = world
  const [statement] = await put(
    `insert into statement
     select cooperative_id, :new0, member_id, municipality_id, '2026-01-01', 1, 'print', '2026-02-10', now(), now(),
       $2, 'Plein 1'
     from statement where member_id = $1 limit 1`,
    piet.memberId,
    piet.personId,
  )
  const document = await fileIn(put, at)
  await put(
    `insert into statement_document values ($1, $2, $3, $4, now())`,
    at,
    statement,
    piet.memberId,
    document,
  )
  return document
}

/** The draft of Anna as an invoice that waits for its paper, with the logo of the day it was issued. */
async function issuedAndUnprinted(logo: string): Promise<void> {
  await world.sql(
    `update invoice set state = 'issued', number = '2026-0003', number_year = 2026, number_in_year = 3,
       issued_on = '2026-03-02', due_on = '2026-03-02', vat_mode = 'normal', share_on = 'payment',
       seller = jsonb_build_object('logoFileId', $2::text), buyer = '{}', link_token = 'link-of-a-third-0123456789'
     where member_id = $1 and state = 'draft'`,
    [world.anna.memberId, logo],
  )
}

const OFFICE = [
  'document',
  'otherDocument',
  'eInvoice',
  'otherEInvoice',
  'receipt',
  'otherReceipt',
  'bankFile',
  'logo',
]
/** Who reads which files of the co-op, and whether they may store one. */
const READS: Record<string, { who(): Actor; reads: readonly string[]; stores?: true }> = {
  member: { who: () => world.anna, reads: ['document', 'eInvoice', 'receipt', 'stated', 'letter', 'logo'] },
  administrator: { who: () => world.greet, reads: [...OFFICE, 'statedOnPaper'], stores: true },
  board: { who: () => world.bea, reads: ['logo'], stores: true },
  auditor: { who: () => world.otto, reads: OFFICE, stores: true },
  coach: { who: () => world.carla, reads: ['logo'] },
  'case manager': { who: () => world.casper, reads: ['stated', 'letter', 'logo'] },
  treasurer: { who: () => world.teun, reads: ['logo'] },
  'administrator until today': { who: () => world.vera, reads: [] },
  'administrator of another co-op': { who: () => world.stranger, reads: [] },
  customer: {
    who: () => ({ kind: 'link', cooperativeId: world.cooperativeId, token: world.tokens.anna }),
    reads: ['document', 'eInvoice', 'logo'],
  },
  job: {
    who: () => ({ kind: 'job', cooperativeId: world.cooperativeId }),
    reads: [...OFFICE, 'stated', 'otherStated', 'statedOnPaper', 'mailed', 'oldLogo'],
    stores: true,
  },
  operator: {
    who: () => ({ kind: 'operator', cooperativeId: world.cooperativeId }),
    reads: OFFICE,
    stores: true,
  },
  visitor: { who: () => ({ kind: 'sign-in' }), reads: ['logo'] },
}

describe('a file is read by who reads the row that names it', () => {
  test.for(Object.keys(READS))('%s', async (name) => {
    const { who, reads, stores } = READS[name]!
    const found = await world.database.read(who(), (tx) => tx.selectFrom('file').select('id').execute())
    const ids = new Set(found.map(({ id }) => id))
    expect(KINDS.filter((kind) => ids.has(files[kind]!))).toEqual(
      KINDS.filter((kind) => reads.includes(kind)),
    )
    const store = `insert into file values ($1, gen_random_uuid(), 'f', 'text/plain', 1, sha256('x'), 'x', now())`
    const stored = await world.database.write(
      who(),
      (tx) => inSavepoint(tx, store, [world.cooperativeId]),
      () => false,
    )
    expect(stored === 1).toBe(stores === true)
  })

  test('a letter is stored by its member and by whom they share the permission with; nothing else is', async () => {
    const { anna, piet, greet, bea, casper, cooperativeId } = world
    const letter = `insert into file values ($1, gen_random_uuid(), 'f', 'text/plain', 1, sha256('x'), 'x', now(), $2)`
    const stores = (actor: Actor, of: string) =>
      world.database.write(
        actor,
        (tx) => inSavepoint(tx, letter, [cooperativeId, of]),
        () => false,
      )
    // Anna shares her permission with Casper.
    for (const actor of [anna, casper]) expect(await stores(actor, anna.memberId)).toBe(1)
    for (const actor of [anna, casper]) expect(await stores(actor, piet.memberId)).toBe('42501')
    for (const actor of [greet, bea]) expect(await stores(actor, anna.memberId)).toBe('42501')
  })

  test('what no row names is read by nobody', () => {
    expect(Object.values(READS).filter(({ reads }) => reads.includes('loose'))).toEqual([])
  })
})
