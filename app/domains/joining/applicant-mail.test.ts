/** Anybody can fill in anybody's address: the mail to who applies carries no link of a stranger. */
import { expect, test } from 'vitest'
import { applicantMail } from './applicant-mail.ts'

test('a link in a name is left out', () => {
  const name = 'u krijgt 250 euro terug. Ga naar https://mijn-toeslag.example/betaal'
  const mail = applicantMail(
    { name, stage: 'received', due: undefined, language: 'nl', righted: false } as never,
    { legalName: 'Gildehuis', colour: '#123456' },
    'https://gilde.example/gildehuis/aanmelding/1',
  )
  expect(JSON.stringify(mail)).not.toContain('mijn-toeslag')
})
