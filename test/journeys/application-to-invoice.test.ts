import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { codeIn } from '../people-world.ts'
import { statementWith } from './bank-file.ts'
import { startJourney, DESK, PHONE, type Journey } from './journey.ts'
import type { Visitor } from './visitor.ts'
import { openWithKeys, walkTo } from './with-keys.ts'

/**
 * Hanna alters clothes at her kitchen table. From the form for everybody to the first money in her pot: she has an old
 * phone without scripts until she is a member. The municipality takes 28 days to say yes, the
 * trial is three months.
 */
let journey: Journey
let hanna: Visitor
let els: Visitor
const at = { own: '', application: '' }
const MAIL = 'hanna@voorbeeld.example'

beforeAll(async () => {
  journey = await startJourney()
  hanna = await journey.stranger({ ...PHONE, javaScript: false })
  els = await journey.signedIn('els', DESK)
})
afterAll(() => journey?.close())
afterEach(() => expect(journey.problems()).toEqual([]))

test('somebody applies from an old phone, without an account, and keeps a page of her own', async () => {
  await hanna.open('/allemansgilde/aanmelden')
  await hanna.fill('Naam', 'Hanna Kuipers')
  expect((await hanna.press('Meld je aan')).status()).toBe(422)
  expect(await hanna.page.getByLabel('Naam').inputValue()).toBe('Hanna Kuipers')
  await hanna.page.getByLabel(/^E-mailadres/).fill(MAIL)
  await hanna.fill('Wat wil je gaan doen?', 'Kleding vermaken')
  await hanna.page.getByLabel('Ja', { exact: true }).check()
  await hanna.fill('Van welke gemeente', 'Dalwijk')
  await hanna.press('Meld je aan')
  expect(await hanna.reads('main')).toContain('We hebben je aanmelding.')
  at.own = new URL(hanna.page.url()).pathname
})

test('the coach meets her and asks the municipality; she reads each step on her own page', async () => {
  await els.open('/allemansgilde/te-doen')
  await els.follow('Hanna Kuipers wil lid worden')
  at.application = new URL(els.page.url()).pathname
  await els.follow('Kennismaking opschrijven')
  await els.fill('Wat spraken jullie af?', 'Je begint met drie klanten.')
  await els.press('Bewaar')
  await els.follow('Toestemming gevraagd')
  await els.fill('Aan wie heb je het gevraagd?', 'Aan de gemeente, met een brief')
  await els.press('Bewaar')
  await hanna.open(at.own)
  const seen = await hanna.reads('main')
  expect(seen).toContain('We hebben je gemeente om toestemming gevraagd. Nu wachten we op antwoord.')
  expect(seen).toContain('Je begint met drie klanten.')
})

test('after four weeks of silence the coach is told so; then there is a letter', async () => {
  await days(28)
  els = await journey.signedIn('els', DESK)
  await els.open('/allemansgilde/te-doen')
  await els.follow('Hanna Kuipers: toestemming gevraagd, 28 dagen geleden')
  await els.follow('De gemeente zei ja')
  await els.fill('Welke voorwaarden staan erbij?', 'Ten hoogste 15 uur per week.')
  await date(els, 'Welke dag staat op de brief?', '21', '12', '2026')
  await els.page.locator('input[type=file]').setInputFiles(letter)
  await els.press('Bewaar')
  await hanna.open(at.own)
  expect(await hanna.reads('main')).toContain('Je gemeente vindt het goed. Nu mogen de leden stemmen.')
  expect(await hanna.reads('main')).toContain('Ten hoogste 15 uur per week.')
  await hanna.page.getByRole('link', { name: 'Bekijk de brief' }).waitFor()
})

test('the members vote on a name and an idea, and nothing else', async () => {
  await els.follow('Leden laten stemmen')
  await els.press('Laat stemmen')
  for (const [who, answer] of [
    ['dewi', 'Ja'],
    ['noor', 'Ja'],
    ['rachid', 'Nee'],
  ] as const) {
    const member = await journey.signedIn(who, PHONE)
    await member.open('/allemansgilde/te-doen')
    await member.follow('Mag Hanna Kuipers erbij?')
    const asked = await member.reads('main')
    expect(asked).toContain('Kleding vermaken')
    expect(asked).not.toContain('Dalwijk')
    await member.page.getByLabel(answer, { exact: true }).check()
    for (const said of ['Stem', 'Ja, dit is mijn stem']) await member.press(said)
    expect(await member.reads('main')).toContain('Je hebt gestemd.')
    await member.close()
  }
  await days(29)
  els = await journey.signedIn('els', DESK)
  await els.open('/allemansgilde/te-doen')
  await els.follow('Tel de stemmen over Hanna Kuipers')
  await els.press('Tel de stemmen')
  expect(await els.reads('main')).toContain('Voor: 2. Tegen: 1. Geen mening: 0.')
})

test('after the trial the administration enters her in the register, with her business', async () => {
  await els.follow('Proeftijd laten beginnen')
  await els.press('Bewaar')
  await hanna.open(at.own)
  expect(await hanna.reads('main')).toContain('Je draait proef tot en met 18 april 2027.')
  await days(90)
  els = await journey.signedIn('els', DESK)
  await els.open(at.application)
  await els.follow('Proeftijd ging goed')
  await els.press('Bewaar')
  await els.close()
  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.open('/allemansgilde/te-doen')
  await willemijn.follow('Schrijf Hanna Kuipers in als lid')
  await willemijn.fill('Naam van de onderneming', 'Hanna naait')
  for (const button of ['Schrijf in', 'Ja, schrijf in']) await willemijn.press(button)
  expect(await willemijn.reads('main')).toContain('Hanna Kuipers')
  await willemijn.close()
  await hanna.open(at.own)
  expect(await hanna.reads('main')).toContain('Je bent lid. Welkom!')
  await hanna.close()
})

test('she signs in by a code; what is hers alone opens once the board asked whether it is her', async () => {
  hanna = await journey.stranger(PHONE)
  await hanna.open('/inloggen')
  await hanna.fill('E-mailadres', MAIL)
  await hanna.press('Stuur mij een code')
  await hanna.fill('Code', await codeOf(MAIL))
  await hanna.press('Inloggen')
  expect(await hanna.reads('main')).toContain('Tot dan blijft dicht wat alleen van jou is')
  const gerda = await journey.signedIn('gerda', DESK)
  await gerda.open('/allemansgilde/te-doen')
  await gerda.follow(/Vraag of Hanna/)
  await gerda.press('Ja, ik sprak Hanna. Dit is het adres van Hanna')
  await gerda.close()
})

test('she reads her membership agreement and signs it with a code; the board signs after her', async () => {
  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.open('/allemansgilde/overeenkomsten/teksten')
  const texts = willemijn.page.getByRole('region', { name: 'Lidmaatschap' })
  await willemijn.open((await texts.getByRole('link').first().getAttribute('href'))!)
  await willemijn.follow('Vraag leden te tekenen')
  await willemijn.page.getByLabel('Hanna Kuipers').check()
  await willemijn.press('Vraag te tekenen')
  expect(await willemijn.reads('main')).toContain('1 lid krijgt de vraag te tekenen')
  await willemijn.press('Vraag te tekenen')
  await willemijn.close()

  await hanna.open('/allemansgilde/te-doen')
  await hanna.follow(/Lidmaatschapsovereenkomst/)
  expect(await hanna.reads('main')).toContain('Hanna naait')
  await hanna.follow('Ik wil tekenen')
  await hanna.press('Stuur mij de code')
  await hanna.fill('Code uit de mail', '000000')
  expect((await hanna.press('Ja, ik teken dit')).status()).toBe(422)
  await hanna.fill('Code uit de mail', await codeOf(MAIL))
  await hanna.press('Ja, ik teken dit')
  expect(await hanna.reads('main')).toContain('Je hebt getekend.')
  const contract = new URL(hanna.page.url()).pathname

  const gerda = await journey.signedIn('gerda', DESK)
  await gerda.open('/allemansgilde/te-doen')
  await gerda.follow(/namens de coöperatie/)
  await gerda.open(contract)
  await gerda.press('Teken namens de coöperatie')
  expect(await gerda.reads('main')).toContain('Het is rond.')
  await gerda.close()
})

test('the administration places her with her municipality, whose case manager writes the permission down', async () => {
  await hanna.open('/allemansgilde/uitkering/toestemming')
  expect(await hanna.reads('main')).toContain('We weten nog niet bij welke gemeente je hoort.')
  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.open('/allemansgilde/te-doen')
  expect(await willemijn.reads('main')).toContain('Bij de aanmelding stond: Dalwijk.')
  await willemijn.follow('Zet Hanna Kuipers bij een gemeente')
  await willemijn.follow('Gemeente Dalwijk')
  await willemijn.follow('Een lid bij deze gemeente zetten')
  await willemijn.page.getByLabel('Lid', { exact: true }).selectOption({ label: 'Hanna Kuipers' })
  await date(willemijn, 'Sinds', '21', '12', '2026')
  await willemijn.press('Bewaar')
  await willemijn.open('/allemansgilde/te-doen')
  expect(await willemijn.reads('main')).not.toContain('Zet Hanna Kuipers')
  await willemijn.close()
  await hanna.open('/allemansgilde/uitkering/toestemming')
  expect(await hanna.reads('main')).toContain('Je consulent schrijft hier op wat jullie afspreken.')
})

test('her first invoice goes out, is paid, and stands in her pot with the sum', async () => {
  await hanna.open('/allemansgilde')
  await hanna.follow('Nieuwe factuur')
  await hanna.fill('Naam van de klant', 'Familie de Boer')
  await hanna.page.getByLabel('Een particulier').check()
  await hanna.fill('E-mail van de klant', 'deboer@klanten.example')
  await date(hanna, 'Wanneer gewerkt?', '6', '4', '2027')
  await hanna.fill('Wat heb je gedaan?', 'Trouwjurk ingenomen')
  await hanna.fill('Hoeveel', '1')
  await hanna.fill('Prijs per stuk', '60,00')
  await expect.poll(() => hanna.reads('#brings')).toContain('gaat € 39,60 naar je potje')
  await hanna.press('Stuur naar de administratie')
  expect(await hanna.reads('main')).toContain('Je factuur is bij de administratie')

  const willemijn = await journey.signedIn('willemijn', DESK)
  await willemijn.open('/allemansgilde/goedkeuren')
  await openWithKeys(willemijn, 'Hanna Kuipers · Familie de Boer')
  await willemijn.keyTo('Enter')
  const number = /heeft nummer (\d{4}-\d{4})/.exec(await willemijn.reads('main'))?.[1] ?? ''
  await journey.office.finishJobs()
  expect((await journey.office.mails('deboer@klanten.example')).at(-1)).toContain(number)
  const paid = { from: 'Fam. de Boer', iban: 'NL02ABNA0123456789', amount: 7_260n, text: `factuur ${number}` }
  await days(4)
  const statement = await statementWith(journey.office, [paid], { until: '2027-04-22', paidOn: '2027-04-21' })
  await willemijn.open('/allemansgilde/bank/inlezen')
  await willemijn.page.getByLabel('Bestand', { exact: true }).setInputFiles(statement)
  await willemijn.press('Lees in')
  await willemijn.open('/allemansgilde/bank')
  await walkTo(willemijn, 'Fam. de Boer')
  expect(await willemijn.reads('main')).toContain(`betaalt factuur ${number}. Die is dan helemaal betaald`)
  await willemijn.keyTo('Enter')
  await willemijn.close()

  await hanna.open('/allemansgilde/potje')
  const pot = await hanna.reads('main')
  expect(pot).toContain(`betaalde factuur ${number}`)
  expect(pot).toContain('Daarna zat erin: € 39,60')
})

const letter = {
  name: 'brief.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
}

/** Fills day, month and year of a question. */
async function date(who: Visitor, question: string, ...parts: [string, string, string]): Promise<void> {
  const group = who.page.getByRole('group', { name: question })
  for (const [place, label] of ['Dag', 'Maand', 'Jaar'].entries()) await who.fill(label, parts[place]!, group)
}

/** Lets days go by, in the office too: what it does by itself at night is done. */
async function days(count: number): Promise<void> {
  journey.wait(count * 24 * 60)
  await journey.office.finishJobs()
}

/** The last code that was mailed to somebody, whatever else they were mailed since. */
async function codeOf(address: string): Promise<string> {
  return codeIn((await journey.office.mails(address)).findLast((mail) => codeIn(mail) !== ''))
}
