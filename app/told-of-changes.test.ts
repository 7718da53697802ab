/** What a municipality changed is told to whom it is about: by mail, on the first page, and to who changed it. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { municipalWorld, type MunicipalWorld } from '../test/municipal-world.ts'
import { newId } from '../test/new-id.ts'
import { as, must } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { policyVersionsOf } from './domains/benefits/agreement/policy-versions.db.ts'
import {
  confirmPolicy,
  endPermission,
  policyWithoutAgreement,
  proposePolicy,
} from './domains/benefits/index.ts'
import { benefitsJobs } from './domains/benefits/jobs.ts'
import { agreementRoutes } from './domains/benefits/routes.ts'
import { tellAgreementJob, tellPermissionStoppedJob } from './domains/benefits/told/change-jobs.ts'
import type { PolicyVersion } from './domains/benefits/agreement/policy-version.ts'
import type { Policy } from './domains/benefits/engine/policy.ts'
import { homeRoutes } from './home.tsx'
import { doNow } from './platform/jobs.ts'
import { day } from './values/day.ts'
import type { Id } from './values/id.ts'

let world: MunicipalWorld
let web: Awaited<ReturnType<typeof webOf>>
beforeAll(async () => {
  world = await municipalWorld()
  web = await webOf(world, [...homeRoutes, ...agreementRoutes], [world.casper])
  await world.sql(`update person set email = 'piet@voorbeeld.example', language = 'en' where id = $1`, [
    world.piet.personId,
  ])
  await world.sql(`update person set email = 'anna@voorbeeld.example' where id = $1`, [world.anna.personId])
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.sql('delete from mail')
  world.setNow('2026-03-29T10:00:00Z')
})

const handlers = () => benefitsJobs({ ...world, publicUrl: 'https://gilde.example' }).handlers
const waits = async (name: string) =>
  (
    await world.sql(
      `select count(*)::int as n from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
      [name],
    )
  )[0]!['n']
const mails = () => world.sql('select to_address, subject, body_text from mail order by to_address')

test('a permission that stops: a mail that says nothing of it, once', async () => {
  await world.shares(world.anna, ['permission'])
  const permissionId = newId<'benefit-permission'>()
  await world.sql(
    `insert into benefit_permission (cooperative_id, id, member_id, municipality_id, valid_from, valid_to, recorded_at,
       recorded_by, recorded_as) values ($1, $2, $3, $4, '2025-12-15', '2026-12-14', now(), $5, 'case-manager')`,
    [world.cooperativeId, permissionId, world.anna.memberId, world.municipalityId, world.casper.personId],
  )
  await doNow(handlers(), tellPermissionStoppedJob, world.cooperativeId, { permissionId })
  expect(await mails()).toEqual([])
  const end = {
    memberId: world.anna.memberId,
    permissionId,
    endedOn: day('2026-03-29'),
    reason: 'Geheime reden',
  }
  await must(world.perform(endPermission, world.casper, end, newId()))
  expect(await waits('tell-permission-stopped')).toBe(1)
  for (let twice = 0; twice < 2; twice++)
    await doNow(handlers(), tellPermissionStoppedJob, world.cooperativeId, { permissionId })
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect([mail!['to_address'], mail!['subject']]).toEqual([
    'anna@voorbeeld.example',
    'Er is iets veranderd in je toestemming',
  ])
  expect(String(mail!['body_text'])).toContain('https://gilde.example/gildehuis/uitkering/toestemming')
  expect(String(mail!['body_text'])).not.toContain('Geheim')
})

async function agreed(more: Partial<Omit<Policy, 'deductibleCostRules'>>): Promise<Id<'policy-version'>> {
  const policy = { ...policyWithoutAgreement(day('2026-01-01')), deductibleCostRules: [], ...more }
  const input = { municipalityId: world.municipalityId, policy }
  await must(world.perform(proposePolicy, world.greet, input, newId()))
  const all = await as<PolicyVersion[]>(world, world.greet, (tx) => policyVersionsOf(tx, world.cooperativeId))
  return all[0]!.id
}

test('another agreement: a mail with was and becomes, one thing to read, a word for who confirmed', async () => {
  world.setNow('2026-01-02T10:00:00Z')
  const first = await agreed({})
  await must(world.perform(confirmPolicy, world.casper, { versionId: first }, newId()))
  world.setNow('2026-03-29T10:00:00Z')
  const versionId = await agreed({
    validFrom: day('2026-07-01'),
    period: 'quarter',
    reservedPotCounts: false,
  })
  const home = async () => (await web.get(world.anna, '/gildehuis')).html
  expect(await home()).not.toContain('rekent Voorbeeldstad anders')

  const path = `/gildehuis/gemeenten/${world.municipalityId}/beleid/${versionId}`
  const confirmed = await web.post(world.casper, path, { intent: 'confirm' })
  expect(confirmed.to).toBe(`${path}?bevestigd`)
  expect((await web.get(world.casper, confirmed.to)).html).toContain(
    'De leden van deze gemeente krijgen bericht.',
  )
  expect(await waits('tell-agreement')).toBe(2)
  for (let twice = 0; twice < 2; twice++)
    await doNow(handlers(), tellAgreementJob, world.cooperativeId, { versionId })
  const sent = await mails()
  expect(sent.map((mail) => [mail['to_address'], mail['subject']])).toEqual([
    ['anna@voorbeeld.example', 'Vanaf 1 juli 2026 rekent Voorbeeldstad anders'],
    ['piet@voorbeeld.example', 'From 1 July 2026 Voorbeeldstad reckons in another way'],
  ])
  expect(String(sent[0]!['body_text'])).toMatch(/Eerst: .+ Straks: .+ Er veranderen nog \d dingen\./)
  expect(String(sent[0]!['body_text'])).toContain('https://gilde.example/gildehuis/afspraken')

  expect(await home()).toContain('Vanaf 1 juli 2026 rekent Voorbeeldstad anders')
  expect(await home()).toContain('href="/gildehuis/afspraken"')
  world.setNow('2026-05-01T10:00:00Z')
  expect(await home()).not.toContain('rekent Voorbeeldstad anders')
})
