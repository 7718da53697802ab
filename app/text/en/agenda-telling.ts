import type { agendaTelling as dutch } from '../nl/agenda-telling.ts'

export const agendaTelling: typeof dutch = {
  done: {
    proposed: 'The times are proposed.',
    set: 'The conversation is set.',
    cancelled: 'The conversation is called off.',
  },
  mailed: (f) => `${f.name} gets a mail.`,
  notMailed: (f) => `${f.name} has no e-mail address and is not told.`,
  toDo: (f) => `Call ${f.name}`,
  toDoDetail: (f) => `Say: ${f.says} That was not told yet.`,
  title: (f) => `Tell ${f.name} yourself`,
  noAddress: (f) => `${f.name} has no e-mail address and does not know this yet. Say:`,
  mailFailed: (f) => `The mail to ${f.name} did not arrive. ${f.name} does not know this yet. Say:`,
  phone: (f) => `Call ${f.phone}`,
  noPhone: 'No phone number was written down. Drop by, or tell them when you see each other.',
  button: 'I told them',
  proposed: (f) => `${f.coach} would like to speak to you: ${f.when}. Which time suits you?`,
  agree: 'Did you agree on a time? Choose “Propose other times”, and there “We agreed on this time already”.',
  cancelled: (f) => `Your conversation with ${f.coach} is off.`,
  cancelledOf: (f) => `Your conversation with ${f.coach} of ${f.when} is off.`,
}
