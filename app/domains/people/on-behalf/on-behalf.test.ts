/** Beside a member: the yes, the hour, the end, and what the member reads afterwards; as pages. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  signInByMail,
  startInstallation,
  type Browser,
  type Installation,
} from '../../../../test/people-world.ts'
import { besideIn } from './beside-member.fixture.ts'
import { printSignInCard } from '../print-sign-in-card.ts'
import { newId } from '../../../../test/new-id.ts'
import type { Id } from '../../../values/id.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())
beforeEach(() => gilde.wait(120))

const { pair, page, codeOf, begun, member } = besideIn(() => gilde)

const BAR = 'Je werkt namens Sanne Lid tot'
/** A page that anybody of the co-op may see. */
const somewhere = async (browser: Browser) => (await browser.get('/proef/te-doen/mail')).html

describe('the yes of the member', () => {
  test('is the code in her own mail, typed on his screen; then each page says it', async () => {
    const both = await pair()
    expect((await both.joost.get(page(both.sanne))).html).toContain('Samen met Sanne werken')
    await both.joost.post(`${page(both.sanne)}/code`)
    expect((await gilde.mails(both.mail)).at(-1)).toContain('hoogstens 60 minuten namens mij werken')
    expect((await both.joost.get(page(both.sanne))).html).toContain('Code uit de mail')
    await both.joost.post(page(both.sanne), { code: await codeOf(both.mail) })
    expect(await somewhere(both.joost)).toContain(BAR)
  })

  test('is heard as well when the code of the mail is typed in the form of the card', async () => {
    const both = await pair()
    await both.joost.post(`${page(both.sanne)}/code`)
    await both.joost.post(page(both.sanne), { card: await codeOf(both.mail) })
    expect(await somewhere(both.joost)).toContain(BAR)
  })

  test('does not sign in, and the code for signing in is no yes', async () => {
    const both = await pair()
    await both.joost.post(`${page(both.sanne)}/code`)
    const code = await codeOf(both.mail)
    const other = gilde.browser()
    await other.post('/inloggen', { email: both.mail })
    expect((await other.post('/inloggen/code', { code })).status).toBe(422)
    const signIn = /: (\d{6})\n/.exec((await gilde.mails(both.mail)).at(-1)!)![1]!
    expect((await both.joost.post(page(both.sanne), { code: signIn })).status).toBe(409)
    expect(await somewhere(both.joost)).not.toContain(BAR)
  })

  test('works once, ten minutes, five tries, and in the browser that asked', async () => {
    const late = await pair()
    await late.joost.post(`${page(late.sanne)}/code`)
    gilde.wait(10)
    const over = await late.joost.post(page(late.sanne), { code: await codeOf(late.mail) })
    expect(over.html).toContain('Deze code werkt niet meer')

    const guess = await pair()
    await guess.joost.post(`${page(guess.sanne)}/code`)
    const right = await codeOf(guess.mail)
    const wrong = right === '000000' ? '111111' : '000000'
    expect((await guess.joost.post(page(guess.sanne), { code: wrong })).html).toContain('nog 4 keer')
    const second = gilde.browser()
    await signInByMail(gilde, second, guess.doerMail)
    expect((await second.post(page(guess.sanne), { code: right })).status).toBe(409)
    for (let tried = 1; tried < 5; tried++) await guess.joost.post(page(guess.sanne), { code: wrong })
    expect((await guess.joost.post(page(guess.sanne), { code: right })).status).toBe(409)

    const once = await begun()
    const code = await codeOf(once.mail)
    await once.joost.post('/proef/samen/stop')
    expect((await once.joost.post(page(once.sanne), { code })).status).toBe(409)
  })

  test('cannot be tried or asked without end', async () => {
    const { joost, sanne } = await pair()
    for (let asked = 0; asked < 5; asked++) await joost.post(`${page(sanne)}/code`)
    expect((await joost.post(`${page(sanne)}/code`)).html).toContain('een paar keer achter elkaar')
    for (let tried = 0; tried < 10; tried++) await joost.post(page(sanne), { card: 'KX7F29TDM4QP' })
    expect((await joost.post(page(sanne), { card: 'KX7F29TDM4QP' })).html).toContain('een paar keer')
  })

  test('is her printed card when she has no mail: used up, and not one that he printed', async () => {
    const { joost, sanne, doer } = await pair(null)
    const office = await gilde.person('Willemijn', 'w@voorbeeld.example', ['administrator'])
    const print = async (personId: Id<'person'>, role: 'administrator' | 'coach') => {
      const as = { kind: 'person', cooperativeId: gilde.cooperativeId, personId, roles: [role] } as const
      const card = await printSignInCard(gilde.perform, gilde.parts.secrets, as, sanne, newId())
      if (!card.ok) throw new Error(card.reason)
      return card.value.code
    }
    const code = await print(office, 'administrator')
    expect((await joost.post(page(sanne), { card: 'KX7F29TDM4QP' })).html).toContain(
      'niet de code van een kaart',
    )
    expect((await joost.post(page(sanne), { card: code })).status).toBe(303)
    expect(await somewhere(joost)).toContain(BAR)
    expect((await gilde.browser().post('/inloggen/kaart', { code })).status).toBe(409)
    await joost.post('/proef/samen/stop')
    expect((await joost.post(page(sanne), { card: code })).html).toContain('gebruikt, ingetrokken of te oud')

    const own = await print(doer, 'coach')
    expect((await joost.post(page(sanne), { card: own })).html).toContain('de kaart geprint')
  })

  test('is not asked by who typed her address, nor of who is more than a member, nor by others', async () => {
    const both = await pair()
    await gilde.sql(
      `insert into sign_in_event (id, person_id, what, device, at, by_person)
       values (gen_random_uuid(), $1, 'email-changed', '|', now(), $2)`,
      [both.sanne, both.doer],
    )
    expect((await both.joost.post(`${page(both.sanne)}/code`)).html).toContain('Jij hebt het e-mailadres')
    const board = await gilde.person('Ton Bestuur', 'ton@voorbeeld.example', ['member', 'board'])
    expect((await both.joost.post(`${page(board)}/code`)).html).toContain('verder geen taak heeft')
    const plain = await member(await pair())
    expect((await plain.get(page(both.sanne))).status).toBe(403)
  })
})

describe('the end', () => {
  test('comes after 60 minutes, with Stop, with signing out, and in a second browser', async () => {
    const hour = await begun()
    gilde.wait(59)
    expect(await somewhere(hour.joost)).toContain(BAR)
    gilde.wait(1)
    expect(await somewhere(hour.joost)).not.toContain(BAR)

    const stop = await begun()
    const stopped = await stop.joost.post('/proef/samen/stop')
    expect(stopped.location).toBe(`${page(stop.sanne)}?gestopt`)
    expect((await stop.joost.get(stopped.location)).html).toContain('Gestopt. Je werkt weer als jezelf.')
    expect((await stop.joost.post('/proef/samen/stop')).status).toBe(303)

    const out = await begun()
    const cookies = new Map(out.joost.cookies)
    await out.joost.post('/uitloggen')
    const thief = gilde.browser()
    for (const [name, value] of cookies) thief.cookies.set(name, value)
    expect((await thief.get('/proef/te-doen/mail')).status).toBe(303)
    expect(
      await gilde.sql('select 1 from on_behalf where by_person = $1 and ended_at is null', [out.doer]),
    ).toEqual([])

    const two = await begun()
    const second = gilde.browser()
    await signInByMail(gilde, second, two.doerMail)
    expect(await somewhere(second)).not.toContain(BAR)
    await second.post(`${page(two.sanne)}/code`)
    await second.post(page(two.sanne), { code: await codeOf(two.mail) })
    expect(await somewhere(second)).toContain(BAR)
    expect(await somewhere(two.joost)).not.toContain(BAR)
  })

  test('is the member’s at any moment, from her own phone, and for good', async () => {
    const both = await begun()
    const phone = await member(both)
    const shown = await phone.get('/proef/namens-mij')
    expect(shown.html).toContain('Joost Coach werkt nu namens jou')
    const behalf = /name="behalf" value="([^"]+)"/.exec(shown.html)![1]!
    expect((await phone.post('/proef/namens-mij/stop', { behalf })).status).toBe(303)
    expect(await somewhere(both.joost)).not.toContain(BAR)
    expect((await phone.post('/proef/namens-mij/stop', { behalf })).html).toContain('Dit was al gestopt')

    const again = await begun()
    const own = await member(again)
    await own.post('/proef/namens-mij/niemand')
    expect(await somewhere(again.joost)).not.toContain(BAR)
    expect((await again.joost.post(`${page(again.sanne)}/code`)).html).toContain('Dit lid wil niet')
    await own.post('/proef/namens-mij/weer')
    expect((await again.joost.post(`${page(again.sanne)}/code`)).status).toBe(303)
  })

  test('comes with the task of the coach, and with the membership', async () => {
    for (const whose of ['doer', 'sanne'] as const) {
      const both = await begun()
      await gilde.sql('update role_assignment set until = $2 where person_id = $1', [
        both[whose],
        gilde.now(),
      ])
      expect(await somewhere(both.joost)).not.toContain(BAR)
    }
  })
})

describe('afterwards', () => {
  test('she reads what was done and for how long, and says once what is not right', async () => {
    const both = await begun()
    gilde.wait(25)
    await both.joost.post('/proef/samen/stop')
    const phone = await member(both)
    const { html } = await phone.get('/proef/namens-mij')
    expect(html).toContain('werkte Joost Coach 25 minuten namens jou')
    expect(html).toContain('Er is niets gedaan.')
    const behalf = /name="behalf" value="([^"]+)"/.exec(html)![1]!
    const read = { behalf, objection: 'De klant klopt niet.' }
    expect((await phone.post('/proef/namens-mij/gelezen', read)).status).toBe(303)
    expect((await phone.get('/proef/namens-mij')).html).toContain('Jij schreef: De klant klopt niet.')
    expect((await phone.post('/proef/namens-mij/gelezen', read)).html).toContain('Dit had je al gelezen')
    expect((await both.joost.get(page(both.sanne))).html).toContain('Het lid schreef: De klant klopt niet.')
  })

  test('he cannot say so for her, nor stop or forbid as her', async () => {
    const both = await begun()
    const rows = await gilde.sql('select id from on_behalf where person_id = $1', [both.sanne])
    const behalf = String(rows[0]!['id'])
    for (const what of ['gelezen', 'stop', 'niemand', 'weer']) {
      const answer = await both.joost.post(`/proef/namens-mij/${what}`, { behalf })
      expect(answer.html, what).toContain('Dit doet het lid zelf')
    }
    expect((await both.joost.get(page(both.sanne))).status).toBe(403)
  })
})
