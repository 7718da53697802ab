import type { Tx } from '../../platform/database.ts'
import { writeMail, type WrittenMail } from '../../mails/mail.ts'
import { textIn } from '../../text/index.ts'
import type { Id } from '../../values/id.ts'
import { paths } from '../../web/paths.ts'
import { cooperativeById } from '../cooperative/index.ts'
import { findPerson } from '../people/index.ts'
import type { Booking } from './booking.ts'
import { spanInWords } from './in-words.ts'

/** What a member is told of what they booked: it was called off, or what becomes of its deposit. */
export type ToldOfBooking = 'called-off' | 'deposit-kept' | 'deposit-asked' | 'deposit-not-kept'

/** A mail to who has a booking; undefined when that is nobody, or somebody without an address. */
export async function bookingMail(
  tx: Tx,
  cooperativeId: Id<'cooperative'>,
  { id, thing, memberPerson, from, until }: Booking,
  told: ToldOfBooking,
  publicUrl: string,
): Promise<(WrittenMail & { readonly to: string }) | undefined> {
  if (memberPerson === null) return undefined
  const [person, cooperative] = [await findPerson(tx, memberPerson), await cooperativeById(tx, cooperativeId)]
  if (!person?.email || !cooperative) return undefined
  const { language } = person
  const text = textIn(language)
  const words = text.facilities.mail[told]
  const said = { thing, when: spanInWords({ text, language }, from, until) }
  const mail = writeMail(
    { language, name: cooperative.legalName, colour: cooperative.colour, button: words.button },
    {
      subject: words.subject(said),
      before: [text.facilities.mail.hello({ name: person.name.split(' ')[0]! }), words.said(said), words.why],
      url: publicUrl + paths.thingBooking(cooperative.slug, id),
      after: [],
    },
  )
  return { ...mail, to: person.email }
}
