/** The weekly mail: what it says and to whom, once a week, and how it stops. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../test/new-id.ts'
import { smallWorld, must, type World } from '../test/world.ts'
import { webOf } from '../test/world-web.ts'
import { chooseToDoMail } from './domains/people/choose-to-do-mail.ts'
import { peopleRoutes } from './domains/people/routes.ts'
import { stopToDoMail } from './domains/people/stop-to-do-mail.ts'
import { draftInvoice } from './domains/sales/draft-invoice.ts'
import { customerOfMember, submittedOf, typed } from './domains/sales/sales-play.fixture.ts'
import { homeRoutes } from './home.tsx'
import type { LinkActor, PersonActor } from './platform/actor.ts'
import { toDoMailJobs } from './to-do-mail.ts'

type Kept = {
  to_address: string
  subject: string
  body_text: string
  unsubscribe_url: string
  about_kind: string
}

let world: World
beforeEach(async () => {
  world = await smallWorld()
  // A Wednesday; mails go on Monday 6 April.
  world.setNow('2026-04-01T10:00:00Z')
})
afterEach(() => world.close())

const MONDAY = '2026-04-06T05:00:00Z'
const chooses = (who: PersonActor, weekday: number | null = 1) =>
  must(world.perform(chooseToDoMail, who, { weekday }, newId()))
const draft = async (who = world.anna) => {
  const { submit: _, ...content } = typed(who, await customerOfMember(world, who))
  return must(world.perform(draftInvoice, who, { ...content, submit: false }, newId()))
}
async function morning(at: string): Promise<void> {
  world.setNow(at)
  const { handlers } = toDoMailJobs({ ...world, publicUrl: 'https://gilde.example' })
  await handlers[0]!.run({ cooperativeId: world.cooperativeId, dueOn: at.slice(0, 10) })
}
const mails = async () =>
  (await world.sql('select * from mail order by queued_at, to_address')) as unknown as Kept[]
const tokenOf = async (who: PersonActor): Promise<string> =>
  String(
    (
      await world.sql(
        'select l.token from link l join to_do_mail d on d.id = l.to_do_mail_id where d.person_id = $1',
        [who.personId],
      )
    )[0]?.['token'],
  )

describe('the mail of what somebody must do', () => {
  test('says kinds of things, and no name, amount or benefit', async () => {
    await chooses(world.anna)
    await draft()
    await draft()
    await morning(MONDAY)
    const [mail, ...more] = await mails()
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to_address: 'anna@voorbeeld.example', about_kind: 'to-do' })
    expect(mail!.subject).toBe('3 dingen te doen bij Coöperatie Het Gildehuis U.A.')
    const token = await tokenOf(world.anna)
    expect(mail!.unsubscribe_url).toBe(`https://gilde.example/m/${token}`)
    expect(mail!.body_text).toBe(`Dag,

Dit moet je doen bij Coöperatie Het Gildehuis U.A.:

- Een factuur nakijken of afmaken (2 keer)
- Iets over jezelf invullen

Hier zie je precies wat het is:
https://gilde.example/gildehuis/te-doen

Je krijgt deze mail elke maandag, omdat je daarom vroeg. Wil je hem niet meer? Zet hem uit:
https://gilde.example/m/${token}
`)
    expect(mail!.body_text).not.toMatch(/€|uitkering|Bakkerij/)
  })

  test('is the list of their own page: an administrator reads of work of others, a member does not', async () => {
    await submittedOf(world, world.anna, await customerOfMember(world, world.anna))
    for (const who of [world.greet, world.anna]) await chooses(who)
    await morning(MONDAY)
    const [toAnna, toGreet] = await mails()
    expect(toGreet!.body_text).toContain('- Facturen goedkeuren')
    expect(toAnna!.body_text).not.toContain('goedkeuren')
    const web = await webOf(world, homeRoutes)
    for (const [who, mail] of [
      [world.anna, toAnna],
      [world.greet, toGreet],
    ] as const) {
      const { html } = await web.get(who, '/gildehuis/te-doen')
      const [, counted] = /<title>\((\d+)\)/.exec(html)!
      expect(mail!.subject).toMatch(new RegExp(`^${counted} ding`))
    }
  })

  test('comes once a week, also when the job runs again, in another hour or after another choice', async () => {
    await chooses(world.anna)
    await morning('2026-04-05T05:00:00Z')
    expect(await mails()).toHaveLength(0)
    await morning(MONDAY)
    await morning(MONDAY)
    await chooses(world.anna, 3)
    await morning('2026-04-08T05:00:00Z')
    expect(await mails()).toHaveLength(1)
    await morning('2026-04-15T05:00:00Z')
    expect(await mails()).toHaveLength(2)
  })

  test('two processes at once send one', async () => {
    await chooses(world.anna)
    await Promise.all([morning(MONDAY), morning(MONDAY)])
    expect(await mails()).toHaveLength(1)
  })

  test('does not come when there is nothing to do, and not later that week either', async () => {
    await chooses(world.carla)
    await morning(MONDAY)
    expect(await world.sql('select looked_on::text from to_do_mail')).toEqual([{ looked_on: '2026-04-06' }])
    expect(await mails()).toEqual([])
  })

  test('nobody has it who did not ask for it', async () => {
    await draft()
    await morning(MONDAY)
    expect(await mails()).toEqual([])
  })

  test.each([
    ['who left', `update role_assignment set until = now() where person_id = $1`],
    ['who has no address', `update person set email = null where id = $1`],
    [
      'whose access may be in the hands of the office',
      `insert into sign_in_event (id, person_id, what, device, at, by_person)
       select gen_random_uuid(), $1, 'person-entered', '|', '2026-04-02T10:00:00Z', id
       from person where name = 'Greet Smit'`,
    ],
  ])('has none: %s', async (_who, happens) => {
    await chooses(world.anna)
    await draft()
    await world.sql(happens, [world.anna.personId])
    await morning(MONDAY)
    expect(await mails()).toEqual([])
  })
})

describe('stopping it', () => {
  const asLink = async (who: PersonActor): Promise<LinkActor> => ({
    kind: 'link',
    cooperativeId: world.cooperativeId,
    token: await tokenOf(who),
  })
  const weekdays = async () =>
    (await world.sql('select weekday from to_do_mail order by weekday')).map(({ weekday }) => weekday)

  test('the button of a mail program stops it: no cookie, no page of ours, no word read', async () => {
    await chooses(world.anna)
    await chooses(world.piet, 2)
    const actor = await asLink(world.anna)
    const web = await office()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const post = (body: string) => web(`/m/${actor.token}`, { method: 'POST', body, headers })
    expect((await web(`/m/${actor.token}`)).status).toBe(200)
    expect(await weekdays()).toEqual([1, 2])
    const stopped = await post('List-Unsubscribe=One-Click')
    expect(stopped.status).toBe(200)
    expect(await stopped.text()).toContain('De mail is gestopt')
    expect(await weekdays()).toEqual([2, null])
    expect((await post('weekday=7')).status).toBe(200)
    expect(await weekdays()).toEqual([2, null])
    await morning(MONDAY)
    expect((await mails()).map(({ to_address: to }) => to)).not.toContain('anna@voorbeeld.example')
  })

  test('a link that is wrong leads to where the mail can be stopped too', async () => {
    const answer = await (await office())('/m/BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toMatch(/Onder Te doen kun je de mail ook stoppen\..+href="\/inloggen"/)
  })

  test('the same link stops it again after it was chosen again', async () => {
    await chooses(world.anna)
    const actor = await asLink(world.anna)
    await must(world.perform(stopToDoMail, actor, {}, newId()))
    await chooses(world.anna, 5)
    expect(await asLink(world.anna)).toEqual(actor)
    await must(world.perform(stopToDoMail, actor, {}, newId()))
    expect(await weekdays()).toEqual([null])
  })

  test('by its link nobody turns it on, and a link to an invoice stops nothing', async () => {
    await chooses(world.anna, null)
    const actor = await asLink(world.anna)
    await expect(
      world.database.write(
        actor,
        (tx) => tx.updateTable('to_do_mail').set({ weekday: 3 }).execute(),
        () => true,
      ),
    ).rejects.toMatchObject({ code: '42501' })
    const other = { ...actor, token: 'BBBBBBBBBBBBBBBBBBBBBB' }
    expect(await world.perform(stopToDoMail, other, {}, newId())).toMatchObject({ ok: false })
  })

  async function office() {
    const parts = peopleRoutes({} as never).filter(({ path }) => path === '/m/:token')
    expect(parts.map(({ may }) => may)).toEqual(['link', 'link'])
    const web = await webOf(world, parts)
    return (path: string, init?: RequestInit) => web.fetch(new Request(`http://gilde.example${path}`, init))
  }
})

describe('choosing it', () => {
  test('on its own page, which says where it goes; the list says that it is on', async () => {
    const routes = [
      ...peopleRoutes({} as never).filter(({ path }) => path.includes('te-doen')),
      ...homeRoutes,
    ]
    const web = await webOf(world, routes)
    expect((await web.get(world.anna, '/gildehuis/te-doen')).html).toContain('Krijg dit elke week per mail')
    const form = await web.get(world.anna, '/gildehuis/te-doen/mail')
    expect(form.html).toContain('De mail gaat naar anna@voorbeeld.example.')
    expect(form.html).toContain('<option value="0" selected')
    expect((await web.post(world.anna, '/gildehuis/te-doen/mail', { weekday: '9' })).status).toBe(422)
    expect((await web.post(world.anna, '/gildehuis/te-doen/mail', { weekday: '4' })).to).toBe(
      '/gildehuis/te-doen/mail?bewaard',
    )
    expect((await web.get(world.anna, '/gildehuis/te-doen/mail?bewaard')).html).toContain(
      'Je krijgt de mail elke donderdag.',
    )
    expect((await web.get(world.anna, '/gildehuis/te-doen')).html).toContain(
      'Je krijgt dit elke donderdag per mail',
    )
    expect((await web.post(world.anna, '/gildehuis/te-doen/mail', { weekday: '0' })).status).toBe(303)
    expect(await world.sql('select weekday from to_do_mail')).toEqual([{ weekday: null }])
    await world.sql('update person set email = null where id = $1', [world.piet.personId])
    expect((await web.get(world.piet, '/gildehuis/te-doen/mail')).html).toContain('geen e-mailadres bekend')
    expect((await web.get(undefined, '/gildehuis/te-doen/mail')).status).toBe(303)
  })
})
