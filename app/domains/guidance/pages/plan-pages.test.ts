import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../../../test/new-id.ts'
import { pageWorld, type PageWorld } from '../../sales/pages/page-world.fixture.ts'
import { guidanceRoutes } from '../routes.ts'

let world: PageWorld
beforeEach(async () => {
  world = await pageWorld([...guidanceRoutes])
})
afterEach(() => world.close())

const own = '/gildehuis/mijn-plan'
const guided = () => `/gildehuis/begeleiding/${world.anna.memberId}`

const typed = (more: Record<string, string> = {}): Record<string, string> => ({
  commandId: newId(),
  theme: 'business',
  goal: 'Twee vaste klanten',
  step: 'Drie bakkers bellen',
  helper: 'Els',
  byDay: '15',
  byMonth: '4',
  byYear: '2026',
  ...more,
})
const idOf = async (table: string) => String((await world.sql(`select id from ${table} limit 1`))[0]!['id'])

describe('a member', () => {
  test('begins with an empty page that says how, and writes a goal with its first step, once', async () => {
    const empty = await world.get(world.anna, own)
    expect(empty.html).toContain('Er staat nog niets in dit plan')
    expect((await world.get(world.anna, `${own}/doel`)).html).toContain('Wat wil je bereiken?')
    const fields = typed()
    expect((await world.post(world.anna, `${own}/doel`, fields)).to).toBe(`${own}?doel`)
    await world.post(world.anna, `${own}/doel`, fields)
    const page = await world.get(world.anna, `${own}?doel`)
    expect(page.html).toContain('Het doel staat in het plan.')
    expect(page.html).toContain('Drie bakkers bellen')
    expect(page.html).toContain('uiterlijk 15 april')
    expect(page.html).toContain('hulp van Els')
    expect(page.html).toContain('geschreven door jou op 29 maart 2026')
    expect(await world.sql('select count(*)::int as n from guidance_goal')).toEqual([{ n: 1 }])
  })

  test('is told beside the field what is wrong, and what was typed stays', async () => {
    const wrong: [Record<string, string>, number, string][] = [
      [{ goal: '' }, 422, 'Wat wil je bereiken?'],
      [{ theme: 'geluk' }, 422, 'Waar gaat het over?'],
      [{ step: '' }, 422, 'Wat is de stap?'],
      [{ byMonth: '13' }, 422, 'Voor welke dag?'],
      [{ byYear: '2025' }, 409, 'Deze dag is al voorbij'],
      [{ goal: 'Klant 111222333' }, 409, 'Dit is geen burgerservicenummer'],
    ]
    for (const [fields, status, sentence] of wrong) {
      const answer = await world.post(world.anna, `${own}/doel`, typed(fields))
      expect([answer.status, fields]).toEqual([status, fields])
      expect(answer.html).toContain(sentence)
      expect(answer.html).toContain('value="Els"')
    }
    expect(await world.sql('select count(*)::int as n from guidance_goal')).toEqual([{ n: 0 }])
    const sure = typed({ goal: 'Klant 111222333', noBsn: 'yes' })
    expect((await world.post(world.anna, `${own}/doel`, sure)).status).toBe(303)
  })

  test('a goal without a step is fine; a step comes later, is changed, done, and open again', async () => {
    const bare = typed({ step: '', helper: '', byDay: '', byMonth: '', byYear: '' })
    await world.post(world.anna, `${own}/doel`, bare)
    const goal = await idOf('guidance_goal')
    expect((await world.get(world.anna, own)).html).toContain('Bij dit doel staat nog geen stap.')
    expect((await world.post(world.anna, `${own}/doel/${goal}/stap`, typed())).to).toBe(`${own}?stap`)
    const step = await idOf('guidance_step')
    const form = await world.get(world.anna, `${own}/stap/${step}`)
    expect(form.html).toContain('value="Drie bakkers bellen"')
    const changed = typed({ step: 'Vier bakkers bellen', revision: '1' })
    expect((await world.post(world.anna, `${own}/stap/${step}`, changed)).to).toBe(`${own}?veranderd`)
    const late = await world.post(world.anna, `${own}/stap/${step}`, { ...changed, commandId: newId() })
    expect(late.status).toBe(409)
    expect(late.html).toContain('Iemand anders heeft dit net veranderd')
    const press = (revision: string, state: string) =>
      world.post(world.anna, `${own}/stap/${step}/klaar`, { commandId: newId(), revision, state })
    expect((await press('2', 'done')).to).toBe(`${own}?klaar`)
    expect((await press('2', 'done')).status).toBe(409)
    const page = await world.get(world.anna, own)
    expect(page.html).toContain('Is dit doel gehaald?')
    expect(page.html).toContain('klaar gezet door jou')
    const says = (reached: string, read: string) =>
      world.post(world.anna, `${own}/doel/${goal}/gehaald`, { commandId: newId(), revision: read, reached })
    expect((await says('misschien', '1')).status).toBe(404)
    expect((await says('ja', '1')).to).toBe(`${own}?gehaald`)
    expect((await says('ja', '1')).status).toBe(409)
    const after = (await world.get(world.anna, `${own}?gehaald`)).html
    for (const said of ['Mooi, dit doel is gehaald.', '1 doel is gehaald', 'gehaald, gezegd door jou'])
      expect(after).toContain(said)
    expect((await says('nee', '2')).to).toBe(`${own}?nietgehaald`)
    expect((await press('3', 'open')).to).toBe(`${own}?open`)
    const early = await says('ja', '3')
    expect([early.status, early.html.includes('staat nog een stap open')]).toEqual([409, true])
    const other = typed({ goal: 'Drie vaste klanten', theme: 'money', revision: '3' })
    expect((await world.post(world.anna, `${own}/doel/${goal}`, other)).to).toBe(`${own}?veranderd`)
    expect((await world.get(world.anna, `${own}/doel/${goal}`)).html).toContain('value="Drie vaste klanten"')
  })

  test('of two who change one step at once the second reads the words of the first, and chooses', async () => {
    await world.post(world.anna, `${own}/doel`, typed())
    const step = await idOf('guidance_step')
    const [mine, theirs] = [
      `${own}/stap/${step}`,
      `/gildehuis/begeleiding/${world.anna.memberId}/stap/${step}`,
    ]
    expect((await world.get(world.anna, mine)).html).not.toContain('Nu staat er')
    await world.post(world.carla, theirs, typed({ step: 'Samen bakkers bellen', revision: '1' }))
    const late = await world.post(world.anna, mine, typed({ step: 'Zes bakkers bellen', revision: '1' }))
    expect(late.status).toBe(409)
    expect(late.html).toContain('Nu staat er: “Samen bakkers bellen”, geschreven door Carla Visser')
    expect(late.html).toContain('value="Zes bakkers bellen"')
    const [, revision] = /name="revision" value="(\d+)"/.exec(late.html)!
    const again = await world.post(
      world.anna,
      mine,
      typed({ step: 'Zes bakkers bellen', revision: revision! }),
    )
    expect(again.to).toBe(`${own}?veranderd`)
  })

  test('shows three steps first, however many there are', async () => {
    await world.post(world.anna, `${own}/doel`, typed())
    const goal = await idOf('guidance_goal')
    for (const [place, step] of ['Stap twee', 'Stap drie', 'Stap vier'].entries()) {
      world.setNow(`2026-03-29T1${place + 1}:00:00Z`)
      await world.post(
        world.anna,
        `${own}/doel/${goal}/stap`,
        typed({ step, byDay: '', byMonth: '', byYear: '' }),
      )
    }
    const { html } = await world.get(world.anna, own)
    const first = html.slice(html.indexOf('Dit eerst'), html.indexOf('>Doelen<'))
    expect(first).toContain('Stap drie')
    expect(first).not.toContain('Stap vier')
    expect(html).toContain('Alle 4 stappen')
  })
})

describe('a coach', () => {
  test('works in the same plan, and each reads who wrote what; the member reads that it was opened', async () => {
    await world.post(world.anna, `${own}/doel`, typed())
    expect((await world.get(world.carla, '/gildehuis/begeleiding')).html).toContain('Anna de Vries')
    const page = await world.get(world.carla, guided())
    expect(page.html).toContain('Plan van Anna')
    expect(page.html).toContain('geschreven door Anna de Vries')
    const goal = await idOf('guidance_goal')
    const added = await world.post(
      world.carla,
      `${guided()}/doel/${goal}/stap`,
      typed({ step: 'Samen oefenen' }),
    )
    expect(added.to).toBe(`${guided()}?stap`)
    expect((await world.get(world.anna, own)).html).toContain('geschreven door Carla Visser')
    expect(await world.sql('select distinct file, subject_id from read_log')).toEqual([
      { file: 'guidance', subject_id: world.anna.memberId },
    ])
  })

  test('writes notes for both, or for themselves; shares one, and takes one away', async () => {
    const notes = `${guided()}/aantekeningen`
    const write = (text: string, kind: string) =>
      world.post(world.carla, notes, { commandId: newId(), text, kind })
    expect((await write('We spraken elkaar', 'evaluation')).to).toBe(`${notes}?bewaard`)
    expect((await write('Voor mijzelf', 'private')).status).toBe(303)
    const mine = await world.get(world.carla, notes)
    expect(mine.html).toContain('Voor mijzelf')
    expect(mine.html).toContain('data-dictate="text"')
    const hers = await world.get(world.anna, `${own}/aantekeningen`)
    expect(hers.html).toContain('We spraken elkaar')
    expect(hers.html).toContain('Samen teruggekeken')
    expect(hers.html).not.toContain('Voor mijzelf')
    const [row] = await world.sql('select id from guidance_note where private')
    const share = () => world.post(world.carla, `${notes}/${String(row!['id'])}/deel`, { commandId: newId() })
    const asked = await world.get(world.carla, `${notes}/${String(row!['id'])}/deel`)
    expect(asked.html).toContain('Voor mijzelf')
    expect(asked.html).toContain('en de coaches wat hieronder staat')
    expect((await world.get(world.anna, `${own}/aantekeningen`)).html).not.toContain('Voor mijzelf')
    expect(mine.html).not.toMatch(/<form[^>]*\/deel"/)
    expect((await share()).to).toBe(`${notes}?gedeeld`)
    expect((await share()).status).toBe(409)
    expect((await world.get(world.anna, `${own}/aantekeningen`)).html).toContain('Voor mijzelf')
    const away = `${notes}/${String(row!['id'])}/weg`
    expect((await world.get(world.carla, away)).html).toContain('Dat kan niet terug')
    expect((await world.get(world.anna, `${own}/aantekeningen/${String(row!['id'])}/weg`)).status).toBe(404)
    expect((await world.post(world.carla, away, { commandId: newId() })).to).toBe(`${notes}?weg`)
    expect((await world.get(world.carla, away)).status).toBe(404)
    expect((await write('', 'shared')).status).toBe(422)
    expect((await write('BSN 111222333', 'shared')).html).toContain('Dit is geen burgerservicenummer')
  })
})

test('nobody else comes there', async () => {
  for (const who of [world.greet, world.bea, world.otto, world.stranger, undefined])
    for (const path of [own, guided(), '/gildehuis/begeleiding'])
      expect((await world.get(who, path)).status).not.toBe(200)
  expect((await world.get(world.piet, guided())).status).toBe(403)
  expect((await world.get(world.carla, own)).status).toBe(403)
  expect((await world.get(world.carla, `/gildehuis/begeleiding/${newId()}`)).status).toBe(404)
  expect((await world.get(world.anna, `${own}/stap/${newId()}`)).status).toBe(404)
})
