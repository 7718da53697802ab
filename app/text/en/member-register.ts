import type { memberRegister as dutch } from '../nl/member-register.ts'

/** The register of members as of a day, and where a member lives. */
export const memberRegister: typeof dutch = {
  link: 'Register of members',
  title: 'Register of members',
  lead: (f) =>
    f.count === '1' ? `On ${f.day} there was 1 member.` : `On ${f.day} there were ${f.count} members.`,
  day: 'On which day?',
  dayHint: 'Names and addresses are as they were on that day.',
  dayWrong: 'This day does not exist. Below is the register of today.',
  show: 'Show',
  pdf: 'View or print as PDF',
  name: 'Name',
  address: 'Address',
  noAddress: 'not known yet',
  membership: 'Member',
  since: (f) => `since ${f.from}`,
  between: (f) => `from ${f.from} up to and including ${f.until}`,
  empty: 'There were no members on this day',
  emptyHow: 'Choose another day.',
  back: 'Back to members',
  paper: {
    subject: (f) => `Register of members on ${f.day}`,
    line: (f) => `${f.name}. ${f.address}. Member ${f.membership}`,
    noAddress: 'Address not known yet',
    file: 'register-of-members',
  },
  own: {
    link: 'Your address',
    title: 'Your address',
    lead:
      'The co-operative keeps where you live, for the register of members and for what you sign. ' +
      'The board and the administration read it.',
    since: 'Since which day do you live there?',
    back: 'Back to agreements',
  },
  of: {
    link: 'Change address',
    title: (f) => `Address of ${f.name}`,
    since: 'Since which day does this member live there?',
  },
  street: 'Street and number',
  postcode: 'Postcode',
  city: 'City',
  save: 'Keep this address',
  saved: 'The address is kept.',
  known: 'Addresses until now',
  knownLine: (f) => `From ${f.day}: ${f.address}`,
  kept: 'An old address stays. So we know later where a letter went.',
}
