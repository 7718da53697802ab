import type { Tx } from '../../../platform/database.ts'
import { writeMail, type WrittenMail } from '../../../mails/mail.ts'
import { textIn } from '../../../text/index.ts'
import type { Id } from '../../../values/id.ts'
import { paths } from '../../../web/paths.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { findPerson } from '../../people/index.ts'
import { whenInWords } from '../when-in-words.ts'
import type { Workshop } from './workshop.ts'

/**
 * What a mail about a meeting tells: a place came free, it changed, it is off, it is tomorrow; or that somebody else
 * signed one up, put one on the waiting list, or signed one off.
 */
export type WorkshopMailAbout =
  | 'moved-up'
  | 'changed'
  | 'cancelled'
  | 'tomorrow'
  | 'signed-up'
  | 'on-the-list'
  | 'signed-off'

/** The same without the reminder: how it stands with a seat. */
export type SeatMailAbout = Exclude<WorkshopMailAbout, 'tomorrow'>

type ToSay = {
  readonly one: Workshop
  readonly to: Id<'person'>
  readonly publicUrl: string
  readonly about: WorkshopMailAbout
}

/** A mail about a meeting to somebody who signed up; undefined when they have no address. */
export async function workshopMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { one, to, publicUrl, about }: ToSay,
): Promise<(WrittenMail & { readonly to: string }) | undefined> {
  const [person, cooperative] = [await findPerson(tx, to), await cooperativeById(tx, cooperativeId)]
  if (!person?.email || !cooperative) return undefined
  const { language } = person
  const text = textIn(language)
  const words = text.workshops.mail
  const said = { title: one.title, when: whenInWords(text, language, one.startsAt), place: one.place }
  const mail = writeMail(
    { language, name: cooperative.legalName, colour: cooperative.colour, button: words.button },
    {
      subject: words.subject[about](said),
      before: [
        words.hello({ name: person.name.split(' ')[0]! }),
        words.said[about](said),
        ...(about === 'cancelled' && one.cancelledWhy !== '' ? [`“${one.cancelledWhy}”`] : []),
      ],
      url: publicUrl + paths.workshop(cooperative.slug, one.id),
      after: about === 'cancelled' ? [] : [about === 'signed-off' ? words.mistaken : words.cannot],
    },
  )
  return { ...mail, to: person.email }
}
