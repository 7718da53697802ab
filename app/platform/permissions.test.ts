import { describe, expect, test } from 'vitest'
import { newId } from '../../test/new-id.ts'
import { ROLES, type Actor, type Role } from './actor.ts'
import { may, PERMISSIONS, type Asked, type Permission } from './permissions.ts'

const cooperativeId = newId<'cooperative'>()
const personId = newId<'person'>()
const person = (...roles: Role[]): Actor => ({ kind: 'person', cooperativeId, personId, roles })
const job: Actor = { kind: 'job', cooperativeId }
const operator: Actor = { kind: 'operator', cooperativeId }
const link: Actor = { kind: 'link', cooperativeId, token: 'x' }
const stranger: Actor = { kind: 'sign-in' }

const permissions = Object.keys(PERMISSIONS) as Permission[]
const all: Asked[] = [...permissions, 'anyone', 'link', 'signed-in', 'operator', 'job']

describe('what a job may', () => {
  test('is what is made for jobs, and nothing else', () => {
    expect(all.filter((asked) => may(job, asked))).toEqual(['job'])
  })
  test('nobody else may, not even the operator', () => {
    for (const actor of [operator, link, stranger, person(...ROLES)]) expect(may(actor, 'job')).toBe(false)
  })
})

test('the operator may all but what belongs to a customer or to a job', () => {
  expect(all.filter((asked) => !may(operator, asked))).toEqual(['link', 'job'])
})

test('who has no role here may what is open, and who holds a link what is for the customer', () => {
  expect(all.filter((asked) => may(stranger, asked))).toEqual(['anyone'])
  expect(all.filter((asked) => may(link, asked))).toEqual(['anyone', 'link'])
})

test.each<[Permission, Role[]]>([
  ['pots.read', ['administrator', 'board', 'auditor']],
  ['receivables.read', ['administrator', 'auditor']],
  ['own-work.read', ['member']],
  ['invoices.draft', ['administrator']],
])('%s comes with these roles', (permission, roles) => {
  expect(ROLES.filter((role) => may(person(role), permission))).toEqual(roles)
})
