/** Anybody can fill in anybody's address: the mail to who applies carries no link of a stranger. */
import { expect, test } from 'vitest'
import { applicantMail } from './applicant-mail.ts'

test('a link in a name is left out', () => {
  const name = 'u krijgt 250 euro terug. Ga naar https://mijn-toeslag.example/betaal'
  const mail = applicantMail(
    { name, stage: 'received', due: undefined, language: 'nl', righted: false } as never,
    { legalName: 'Gildehuis', colour: '#123456', phone: '' },
    { page: 'https://gilde.example/a/1', signIn: 'https://gilde.example/inloggen' },
  )
  expect(JSON.stringify(mail)).not.toContain('mijn-toeslag')
})

test('who became a member goes on to signing in, and reads whom to call for what is still shut', () => {
  const mail = (signsInHere: boolean, phone: string) =>
    applicantMail(
      {
        name: 'Mirjam',
        stage: 'member',
        due: null,
        language: 'nl',
        righted: false,
        signsInHere,
        twice: false,
      },
      { legalName: 'Gildehuis U.A.', colour: '#123456', phone },
      { page: 'https://gilde.example/a/1', signIn: 'https://gilde.example/inloggen?terug=%2Fgildehuis' },
    ).text
  const here = mail(true, '055 123 45 67')
  expect(here).toContain('Log in met dit e-mailadres.')
  expect(here).toContain('https://gilde.example/inloggen?terug=%2Fgildehuis')
  expect(here).toContain('Bel dan 055 123 45 67 en vraag naar iemand van het bestuur.')
  expect(here).toContain('https://gilde.example/a/1')
  const other = mail(false, '')
  expect(other).toContain('Log in met je inlogkaart, of met het e-mailadres')
  expect(other).toContain('Bel ons dan en vraag naar iemand van het bestuur.')
})
