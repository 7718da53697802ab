import { textIn, type Text } from '../../../text/index.ts'
import { formatMoment } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import type { CodeToSend } from '../ask-code.ts'
import type { PeopleNeeds } from '../people-needs.ts'
import { findPerson } from '../person.db.ts'
import { SIGN_IN_CODE } from '../sign-in-code.ts'
import { deviceWords } from './sentences.ts'

/** Sends a code and its link, in the language of the person. */
export function postCode(needs: PeopleNeeds, { email, person, code, linkToken }: CodeToSend): void {
  const { codeMail } = textIn(person.language).people
  const link = needs.publicOrigin + paths.signInLink(linkToken)
  needs.postbox.post({
    to: email,
    subject: codeMail.subject,
    text: codeMail.body({ name: person.name, code, link, minutes: SIGN_IN_CODE.minutes }),
  })
}

/**
 * Tells somebody that how they sign in has changed, so that they notice when it was not them (ASVS 5.0, 6.3.7).
 * People without e-mail see it on their account page.
 */
export async function postNotice(
  needs: PeopleNeeds,
  personId: string,
  what: keyof Text['people']['noticeMail']['what'],
  device: string,
): Promise<void> {
  const { at } = needs.clock()
  const person = await needs.database.read({ kind: 'sign-in' }, (tx) => findPerson(tx, personId))
  if (!person?.email) return
  const text = textIn(person.language)
  const { noticeMail } = text.people
  needs.postbox.post({
    to: person.email,
    subject: noticeMail.subject,
    text: noticeMail.body({
      name: person.name,
      what: noticeMail.what[what],
      device: deviceWords(text, device),
      when: formatMoment(at, person.language),
      link: needs.publicOrigin + paths.account(),
    }),
  })
}
