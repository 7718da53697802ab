import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadDemo } from '../../../demo/load.ts'
import { freshDatabase, type FreshDatabase } from '../../../test/harness/database.ts'
import type { Actor } from '../../platform/actor.ts'
import { systemClock } from '../../platform/clock.ts'
import { openDatabase, type Database } from '../../platform/database.ts'
import { day } from '../../values/day.ts'
import type { Id } from '../../values/id.ts'
import { exportXaf } from './export-xaf.ts'
import { XAF_VERSIONS, type XafVersion } from './xaf.ts'
import { brokenRules } from './xaf-rules.fixture.ts'

const SCHEMAS = new URL('../../../../shared/data/standards/xsd/xaf/', import.meta.url).pathname
const SCHEMA = { '4.0': 'XmlAuditfileFinancieel4.0.xsd', '3.2': 'XmlAuditfileFinancieel3.2.xsd' }

let fresh: FreshDatabase
let database: Database
let cooperativeId: Id<'cooperative'>
let folder: string

beforeAll(async () => {
  fresh = await freshDatabase('demo')
  database = openDatabase(fresh.appUrl, systemClock, 4)
  cooperativeId = (await loadDemo(fresh.ownerUrl)).cooperativeId
  folder = mkdtempSync(join(tmpdir(), 'gilde-xaf-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.close()
  await fresh.drop()
})

async function audit(year: number, version: XafVersion): Promise<string> {
  const actor: Actor = { kind: 'operator', cooperativeId }
  const asked = { year, version, createdOn: day('2026-11-20'), software: '0.1.0' }
  const pieces = await database.read(actor, (tx) => Array.fromAsync(exportXaf(tx, cooperativeId, asked)))
  return pieces.join('')
}

const here = whatIsHere()
if (here) console.log(`the audit file is not held against its schema: ${here}`)

function whatIsHere(): string | undefined {
  if (!existsSync(SCHEMAS)) return 'the schemas are not beside the project'
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'xmllint is not installed'
  }
}

describe('the audit file of a year of the demo co-op', () => {
  for (const version of XAF_VERSIONS) {
    for (const year of [2025, 2026]) {
      test(`${year} in ${version} keeps the ten rules, and points at nothing that is not in it`, async () => {
        const xml = await audit(year, version)
        expect(brokenRules(xml)).toEqual([])
        expect(xml.match(/<transaction>/g)!.length).toBeGreaterThan(50)
      })

      test.skipIf(here !== undefined)(`${year} in ${version} is valid by the official schema`, async () => {
        const path = join(folder, `${year}-${version}.xaf`)
        writeFileSync(path, await audit(year, version))
        const said = execFileSync('xmllint', ['--noout', '--schema', join(SCHEMAS, SCHEMA[version]), path], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        expect(said).toBe('')
      })
    }
  }

  test('names the customer on the invoice and on what was paid, the VAT over it, and the shop of a cost', async () => {
    const xml = await audit(2025, '4.0')
    const lines = [...xml.matchAll(/<trLine>.*?<\/trLine>/g)].map(([line]) => line)
    const invoice = /<invRef>(2025-\d{4})<\/invRef>/.exec(xml)![1]!
    const ofIt = lines.filter(
      (line) => line.includes(`<invRef>${invoice}</invRef>`) && line.includes('<custSupID>'),
    )
    expect(new Set(ofIt.map((line) => /<custSupID>(\w+)</.exec(line)![1])).size).toBe(1)
    expect(ofIt.length).toBeGreaterThan(1)
    expect(xml).toMatch(
      /<vat><vatID>high<\/vatID><vatPerc>21\.00<\/vatPerc><vatAmnt>[\d.]+<\/vatAmnt><vatAmntTp>C</,
    )
    expect(xml).toMatch(/<custSupTp>S<\/custSupTp>/)
    expect(xml).toMatch(/<settDate>2025-/)
  })

  test('of a year without books is nothing at all', async () => {
    expect(await audit(2019, '4.0')).toBe('')
  })
})

describe('the rules themselves', () => {
  test('find a file that breaks them', async () => {
    const xml = await audit(2025, '4.0')
    const rgs = /<RGScode>(\w+)<\/RGScode>/.exec(xml)![1]!
    const second = xml.replace(/(<RGScode>)BVorDebHad(<)/, `$1${rgs}$2`)
    expect(brokenRules(second)).toEqual([`0003 RGScode: ${rgs} stands twice`])
    const cheaper = xml.replace(/(<trLine>.*?<amnt>)[\d.]+/, '$10.01')
    expect(brokenRules(cheaper).some((rule) => rule.startsWith('0010'))).toBe(true)
    const lost = xml.replace(
      /<custSupID>K\w+<\/custSupID><custSupName>/,
      '<custSupID>Kx</custSupID><custSupName>',
    )
    expect(brokenRules(lost).some((rule) => rule.startsWith('custSupID'))).toBe(true)
  })
})
