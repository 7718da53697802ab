/** The web side of joining in the small world, with the form open: for tests of pages. */
import { newId } from '../../../../test/new-id.ts'
import { must, smallWorld } from '../../../../test/world.ts'
import { webOf } from '../../../../test/world-web.ts'
import { homePage } from '../../../home.tsx'
import type { PersonActor } from '../../../platform/actor.ts'
import { secretsFrom } from '../../../platform/secrets.ts'
import { at } from '../../../web/route.ts'
import type { PeopleNeeds } from '../../people/index.ts'
import { membersRoutes } from '../../members/routes.ts'
import { applicationBlock, joiningHomeBlocks, joiningRoutes } from '../routes.ts'
import { setJoiningRules } from '../set-joining-rules.ts'

export const FORM = '/gildehuis/aanmelden'
export const LIST = '/gildehuis/aanmeldingen'
export const TOLD = {
  name: 'Ikram Amrani',
  phone: '06 12345678',
  email: '',
  idea: 'Taarten bakken voor feesten',
  benefit: 'yes',
  municipality: 'Apeldoorn',
  helper: '',
}
/** What stands in a form out of sight. */
export const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''
/** A day as three typed numbers. */
export const on = (name: string, on: string) => ({
  [`${name}Day`]: String(Number(on.slice(8))),
  [`${name}Month`]: String(Number(on.slice(5, 7))),
  [`${name}Year`]: on.slice(0, 4),
})

/** The world, its pages, and how people go through them. */
export async function joiningWeb() {
  const world = await smallWorld()
  const { database, clock } = world
  const needs = {
    database,
    clock,
    secrets: secretsFrom(new Uint8Array(32).fill(1)),
  } as unknown as PeopleNeeds
  const web = await webOf(world, [
    at('get', '/:coop', 'home.read', homePage([...joiningHomeBlocks])),
    ...joiningRoutes(needs),
    ...membersRoutes(needs, [applicationBlock]),
  ])
  const rules = { isOpen: true, vote: 'majority', voteDays: 7, trialMonths: 3 } as const
  await must(world.perform(setJoiningRules, world.bea, rules, newId()))
  /** The form as a browser sends it: with the fields that stand in it out of sight. */
  const filled = async (more: Record<string, string> = {}) => {
    const { html } = await web.get(undefined, FORM)
    return { ...TOLD, commandId: hidden(html, 'commandId'), token: hidden(html, 'token'), ...more }
  }
  const applied = async (more: Record<string, string> = {}) => {
    const { to } = await web.post(undefined, FORM, await filled(more))
    return to.replace('?gestuurd=ja', '')
  }
  const applicationOf = async (name: string) =>
    String((await world.sql('select id from application where name = $1', [name]))[0]!['id'])
  const press = async (who: PersonActor, path: string, fields: Record<string, string>) => {
    const { html } = await web.get(who, path)
    return web.post(who, path, {
      commandId: hidden(html, 'commandId'),
      revision: hidden(html, 'revision'),
      ...fields,
    })
  }
  return { world, web, filled, applied, applicationOf, press }
}
