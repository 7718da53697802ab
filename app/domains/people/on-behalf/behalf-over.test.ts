/** What was opened on behalf of a member is said to her; and when the hour is over, what was typed is not lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startInstallation, type Browser, type Installation } from '../../../../test/people-world.ts'
import { newId as idOf } from '../../../values/id.ts'
import { besideIn } from './beside-member.fixture.ts'

let gilde: Installation
beforeAll(async () => {
  gilde = await startInstallation()
})
afterAll(() => gilde.close())
beforeEach(() => gilde.wait(120))

const { page, begun, member } = besideIn(() => gilde)

describe('the hour is over while he types', () => {
  const asking = async (joost: Browser) => {
    const typed = {
      commandId: idOf(gilde.now()),
      what: 'mijn webwinkel bouwen',
      forWhom: gilde.cooperativeId,
    }
    gilde.wait(61)
    return joost.post('/proef/namens-mij/gelezen', typed)
  }

  test('what he typed is shown, nothing is kept, and he reads how to begin again', async () => {
    const both = await begun()
    const answer = await asking(both.joost)
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Het uur is om')
    expect(answer.html).toContain('mijn webwinkel bouwen')
    expect(answer.html).not.toContain(`>${gilde.cooperativeId}<`)
    expect(answer.html).toContain(`href="${page(both.sanne)}"`)
    expect((await both.joost.get('/proef/namens-mij')).html).toContain('Het uur is om')
    gilde.wait(90)
    expect((await both.joost.get('/proef/namens-mij')).html).toContain('Dit mag je niet zien')
  })

  test('and when she stopped it, that is said', async () => {
    const both = await begun()
    const typed = { commandId: idOf(gilde.now()), what: 'iets' }
    gilde.wait(5)
    await (await member(both)).post('/proef/namens-mij/niemand')
    const answer = await both.joost.post('/proef/namens-mij/gelezen', typed)
    expect([answer.status, answer.html.includes('Je werkt niet meer namens Sanne Lid')]).toEqual([409, true])
  })
})

test('and when his task ended meanwhile he reads that, and no way to begin again', async () => {
  const both = await begun()
  await gilde.sql(`update role_assignment set until = $2 where person_id = $1`, [both.doer, gilde.now()])
  const seen = await both.joost.get('/proef/namens-mij')
  expect(seen.status).toBe(403)
  expect(seen.html).toContain('Je had bij')
  expect(seen.html).toContain('de taak coach.')
  expect(seen.html).not.toContain('Begin opnieuw')
  const typed = { commandId: idOf(new Date(gilde.now().getTime() - 1000)), what: 'mijn webwinkel' }
  const answer = await both.joost.post('/proef/namens-mij/gelezen', typed)
  expect(answer.html).not.toContain('Begin opnieuw')
})

test('which kinds of pages he opened, she reads, each once; what he may not open is not named', async () => {
  const both = await begun()
  for (const path of ['te-doen/mail', 'te-doen/mail', 'namens-mij', 'mensen'])
    await both.joost.get(`/proef/${path}`)
  await both.joost.post('/proef/samen/stop')
  const { html } = await (await member(both)).get('/proef/namens-mij')
  expect(html).toContain('Er is niets gedaan.')
  expect(html).toContain('Bekeken: je eerste bladzijde.')
  expect((await both.joost.get(page(both.sanne))).html).toContain('Bekeken: je eerste bladzijde.')
})
