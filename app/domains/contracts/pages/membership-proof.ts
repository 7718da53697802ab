import { letterSheet } from '../../../documents/letter.ts'
import { documentTemplate, renderPdf } from '../../../platform/pdf.ts'
import { formatDay } from '../../../values/format.ts'
import { file } from '../../../web/respond.ts'
import { NothingHere, type CooperativeVisit } from '../../../web/visit.ts'
import { cooperativeById } from '../../cooperative/index.ts'
import { businessesOfMember, isOpen, memberOfPerson } from '../../members/index.ts'

/** That somebody is a member, since when and with which businesses: for themselves, made when asked, kept nowhere. */
export async function membershipProof(visit: CooperativeVisit): Promise<Response> {
  const { id } = visit.cooperative
  const { member, cooperative, businesses } = await visit.read(async (tx) => {
    const found = await memberOfPerson(tx, id, visit.actor.personId)
    return {
      member: found,
      cooperative: await cooperativeById(tx, id),
      businesses: found ? (await businessesOfMember(tx, id, found.id)).filter(isOpen) : [],
    }
  })
  if (!member || !cooperative) throw new NothingHere('no member')
  const words = visit.text.contracts.membership
  const { legalName, kvk, address, phone, email, colour } = cooperative
  const day = (on: typeof member.joinedOn) => formatDay(on, visit.language)
  const names = businesses.map(({ tradeName }) => tradeName).join(', ')
  const data = letterSheet({
    language: visit.language,
    cooperative: legalName,
    colour,
    sender: [address.street, `${address.postcode} ${address.city}`.trim(), phone, email].filter(
      (one) => one !== '',
    ),
    to: [member.name],
    on: visit.now.today,
    subject: words.subject,
    paragraphs: [
      member.leftOn === undefined
        ? words.is({ name: member.name, cooperative: legalName, kvk, day: day(member.joinedOn) })
        : words.was({
            name: member.name,
            cooperative: legalName,
            kvk,
            day: day(member.joinedOn),
            left: day(member.leftOn),
          }),
      ...(names === '' ? [] : [words.businesses({ names })]),
      words.asOf({ day: day(visit.now.today) }),
    ],
    list: [],
    after: [],
    bye: [legalName],
  })
  const content = await renderPdf({ template: await documentTemplate('letter'), on: visit.now.today, data })
  return file({ name: `${words.file}.pdf`, media_type: 'application/pdf', content: Buffer.from(content) })
}
