import type { CooperativeVisit } from '../../../web/visit.ts'

/** The name of a field of these forms, as it stands beside it. */
export function fieldLabel(visit: CooperativeVisit, field: string): string {
  const { fields, people, add } = visit.text.members
  const { street, postcode, city } = visit.text.memberRegister
  const labels: Readonly<Record<string, string>> = {
    street,
    postcode,
    city,
    name: fields.name,
    firstName: fields.firstName,
    email: fields.email,
    addressOf: add.address.asked,
    language: fields.language,
    joinedOn: fields.joinedOn,
    tradeName: fields.tradeName,
    trade: fields.trade,
    startedOn: fields.startedOn,
    lastDay: fields.lastDay,
    since: fields.since,
    businessId: fields.business,
    personId: people.who,
    role: people.role,
  }
  return labels[field] ?? field
}
