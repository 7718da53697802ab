import type { approvers as Dutch, needsYes as dutchNeedsYes } from '../nl/approvers.ts'

/** Who may approve that money leaves a pot, as a scheme names them. */
export const approvers: typeof Dutch = {
  administrator: 'the administration',
  coach: 'the coach',
  board: 'the board',
  'case-manager': 'the case manager',
  members: 'the members (the board says it for them)',
}

const choice = new Intl.ListFormat('en', { type: 'disjunction' })
const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** That somebody still has to say yes. */
export const needsYes: typeof dutchNeedsYes = ({ who, count }) => {
  const names = who.split(' ').map((one) => approvers[one as keyof typeof approvers])
  const must =
    count === '2'
      ? `By the scheme two people say yes first, out of: ${list.format(names)}.`
      : `By the scheme ${choice.format(names)} says yes first.`
  return `${must} Put the question at Pots, Ask for money out of a pot. After the yes you can book this.`
}
