import { addingRefusals, memberAdding, roleAddress, undoEntry, undoEntryRefusals } from './member-adding.ts'
import { workRefusals } from './ending-business.ts'
import type { members as Dutch } from '../nl/members.ts'

/** The register of members, their businesses, and who does what in the co-operative. */
export const members: typeof Dutch = {
  list: {
    applications: 'Who wants to join',
    title: 'Members',
    lead: 'Who is a member, and with which business.',
    find: 'Search a member or a business',
    name: 'Name',
    businesses: 'Business',
    since: 'Member since',
    until: 'Member until',
    left: 'No longer a member',
    noBusiness: 'None',
    add: 'New member',
    people: 'Who does what',
    empty: 'There are no members yet',
    emptyHow: 'Enter the first member. After that, that member can sign in and make an invoice.',
  },
  fields: {
    name: 'First and last name',
    firstName: 'First name',
    firstNameHint: 'This is how we greet this member.',
    email: 'E-mail',
    emailHint: 'The code to sign in goes here. No e-mail? Then you print a card.',
    language: 'Language',
    languages: { nl: 'Dutch', en: 'English' },
    joinedOn: 'Member since which day?',
    tradeName: 'Name of the business',
    tradeNameHint: 'This name stands on the invoice.',
    trade: 'What does the business do?',
    tradeHint: 'For example: painting.',
    startedOn: 'Started on which day?',
    lastDay: 'What is the last day?',
    since: 'From which day?',
    business: 'Business',
  },
  add: {
    title: 'New member',
    lead: 'Only what is needed. Do not ask for a citizen service number (BSN).',
    person: 'The member',
    business: 'The business',
    businessHint: 'No business yet? Leave this empty.',
    save: 'Enter this member',
    ...memberAdding,
  },
  undo: undoEntry,
  member: {
    back: 'Back to members',
    backToMember: (name) => `Back to ${name}`,
    lead: (day) => `Member since ${day}.`,
    leadLeft: (from, until) => `Member from ${from} until ${until}.`,
    facts: 'Facts',
    change: 'Change facts',
    signIn: 'Signing in',
    noEmail: 'No e-mail: signing in goes by a sign-in card.',
    signInLeft: (name) =>
      `${name} is no longer a member, and can still sign in: to read the own proofs and finish the last statements.`,
    changeSignIn: 'Change e-mail or language',
    card: 'Print a sign-in card',
    businesses: 'Businesses',
    noBusinesses: 'This member has no business. Without one the member cannot make an invoice.',
    addBusiness: 'Add a business',
    changeBusiness: (name) => `Change ${name}`,
    alone: 'Alone',
    together: (names) => `Together with ${names}`,
    works: (since) => `Since ${since}`,
    worked: (since, until) => `From ${since} until ${until}`,
    pot: 'See the pot',
    shared: 'What this member shares with you',
    leave: 'End membership',
    resume: 'Make a member again',
    resumeLead: 'Does this member come back, or was ending it a mistake?',
    saved: 'Saved.',
    added: (name) => `${name} is a member now.`,
    save: 'Save',
  },
  confirm: {
    title: 'Does this member sign in themselves?',
    did: {
      'person-entered': (f) => `${f.name} filled in this e-mail address on ${f.day}: ${f.email}.`,
      applied: (f) =>
        `This e-mail address was given with the application: ${f.email}. ${f.name} entered it on ${f.day}.`,
      'email-changed': (f) =>
        `${f.name} changed the e-mail address on ${f.day}. It is now: ${f.email || 'no e-mail address'}.`,
      'card-printed': (f) => `${f.name} printed a sign-in card on ${f.day}.`,
    },
    ask: (member) => `Ask ${member} whether this is right. Do not do so by e-mail: call, or ask in person.`,
    byAnother: (member) =>
      `Somebody else asks ${member} whether this is right: the board or another administrator. ` +
      `Until then you cannot approve the invoices of ${member}.`,
    keeps: (member) =>
      `After that all stays open as long as ${member} stays signed in: on a phone of their own 90 days at most. ` +
      'Does somebody come in with a next card? Then you ask it again.',
    yes: {
      address: (member) => `Yes, I spoke to ${member}. This is the address of ${member}`,
      card: (member) => `Yes, I spoke to ${member}. ${member} has the card`,
    },
    done: (member) =>
      `Confirmed: ${member} signs in themselves. Who arranged this can now approve the invoices of ${member}.`,
    task: (member) => `Ask whether ${member} signs in themselves`,
    taskWhy: 'Call, or ask in person. Then the administration can go on with the invoices.',
    mark: 'signs in themselves: still to ask',
    callBoard: (board) =>
      board.length > 0
        ? `Call somebody of the board: ${board.join(', ')}.`
        : 'Ask another administrator. There is nobody on the board yet.',
  },
  confirmPerson: {
    title: (name) => `Does ${name} sign in themselves?`,
    why: (name) =>
      `Who filled in the address can sign in as ${name}. Until somebody else confirms this, those two ` +
      `count as one. ` +
      `${name} cannot approve or confirm anything yet.`,
    taskWhy: (name) => `Call, or ask in person. Until then ${name} cannot approve or confirm anything.`,
    nobody:
      'Somebody else of the board or the administration, who is confirmed themselves, confirms this. Is ' +
      'there nobody? Then ask who installed Gilde for you. They call, and do it with: npx gilde confirm ' +
      '(with the e-mail address).',
    mineTitle: 'You are not confirmed yet',
    mine:
      'Who invited you filled in your e-mail address. Until somebody else confirms that you are you, ' +
      'you cannot approve or confirm anything. All the rest you can do.',
  },
  edit: { title: 'Change facts' },
  signIn: {
    title: 'E-mail and language',
    lead: 'Only for who is or was a member and nothing else. Others change this themselves.',
  },
  business: {
    add: 'Add a business',
    newOne: 'A new business',
    existing: 'Join a business that exists',
    existingTitle: 'Join a business',
    begin: 'Begin this business',
    join: 'Let them join',
    title: (name) => name,
    edit: 'Name and work',
    editLead: 'A new name stands on invoices from now on. Old invoices keep the old name.',
    stop: (member) => `${member} stops in this business`,
    stopLead: 'Others go on. This is possible once the last day is over. You read first what will follow.',
    stopSave: 'Go on',
    end: 'The business stops',
    endLead: 'For everybody in it, once the last day is over. You read first what will follow.',
    endSave: 'Go on',
  },
  people: {
    title: 'Who does what',
    lead: 'Everybody with a role in the co-op. Nobody gives themselves a role.',
    name: 'Name',
    roles: 'Roles',
    oneself: 'you',
    end: (role, name) => `End as ${role}: ${name}`,
    endTitle: (role, name) => `Does ${name} stop as ${role}?`,
    endDoes: (f) =>
      `From now on ${f.name} can do nothing as ${f.role} any more. What ${f.name} did before stays. ` +
      'You can give the role again later.',
    onlyOne: (name) =>
      `Then ${name} is the only administrator. What ${name} writes waits for a yes of the member. ` +
      `Nobody can approve or book invoices and the pot of ${name} then.`,
    onlyYou:
      'Then you are the only administrator. What you write waits for a yes of the member. ' +
      'Nobody can approve or book your own invoices and pot then.',
    endSure: 'Yes, end this role',
    endNot: 'No, go back',
    give: 'Give a role',
    giveLead: 'Choose who, or fill in somebody who does not take part yet.',
    who: 'Who?',
    hadTask: (f) => `${f.name} (had the task ${f.role} before)`,
    somebodyNew: 'Somebody who does not take part yet',
    newNeeded: '(needed for somebody who does not take part yet)',
    newName: 'First and last name',
    newEmail: 'E-mail',
    role: 'Which role?',
    save: 'Give this role',
    back: 'Back to who does what',
    address: roleAddress,
    given: 'The role was given.',
    ended: 'The role was ended.',
    confirmed: 'Confirmed. This person now counts as another than who filled in the address.',
  },
  roles: {
    member: 'member',
    administrator: 'administration',
    treasurer: 'treasurer',
    coach: 'coach',
    board: 'board',
    auditor: 'audit committee',
    'case-manager': 'case manager of the municipality',
  },
  roleHints: {
    member: 'Makes invoices and sees their own pot.',
    administrator: 'Approves, sends, does the bank and the books.',
    treasurer: 'Releases payments that the administration makes, and nothing else.',
    coach: 'Guides members.',
    board: 'Decides on schemes and sees how it goes.',
    auditor: 'Checks the books. Is not on the board and does not keep the books.',
    'case-manager': 'Will see what a member shares with the municipality.',
  },
  refusals: {
    'coach-asks-talks': 'Choose what becomes of the talks.',
    'coach-takes-over': 'Choose somebody who is a coach now, or call the talks off.',
    ...undoEntryRefusals,
    'member-not-found': 'This member is not here (any more). Look in the list of members.',
    'business-not-found': 'This business is not here (any more).',
    ...addingRefusals,
    'end-not-said': 'It does not say, or not any more, that this member stops. Write that down first.',
    'end-said-otherwise': (f) => `Another day was written down: ${f.day}. Go back and look again.`,
    'own-membership': 'Somebody else must arrange your own membership. Ask who runs Gilde for you.',
    'left-already': (f) => `The membership ended on ${f.day} already.`,
    'left-before-joined': (f) => `The last day lies before the first day of the membership (${f.day}).`,
    'joined-in-future':
      'This day is still to come. Somebody is a member from today, or from a day that has been.',
    'business-before-joined': (f) =>
      `This member has worked in a business since ${f.day} already. Choose that day or an earlier one.`,
    'invoice-before-joined': (f) =>
      `There is an invoice of this member for work of ${f.day} already. Choose that day or an earlier one.`,
    'statement-before-joined': (f) =>
      `There is an overview for the municipality of the month up to ${f.day} already. Choose that day ` +
      `or an earlier one.`,
    'contract-before-joined': (f) =>
      `There is an agreement with this member of ${f.day} already. Choose that day or an earlier one.`,
    'role-before-joined': (f) =>
      `This member has been in the register since ${f.day} already. Choose that day or an earlier one.`,
    'not-left': 'The membership has not ended.',
    'day-in-future': 'This day is still to come. Enter it when it is there.',
    'business-goes-on': 'Choose whether the business goes on.',
    'day-not-over': 'This day is not over. On the last day all still works. Enter it when that day is over.',
    'invoices-unissued': (f) =>
      f.count === '1'
        ? 'There is still 1 invoice that was not sent. Send it first or throw it away.'
        : `There are still ${f.count} invoices that were not sent. Send them first or throw them away.`,
    'quotes-standing': (f) =>
      f.count === '1'
        ? 'There is still 1 quote that waits for an answer. Withdraw it first, or return it.'
        : `There are still ${f.count} quotes that wait for an answer. Withdraw them first, or return them.`,
    'orders-waiting': (f) =>
      `Orders of customers that still wait: ${f.count}. The member sees them among the things to do, and finishes ` +
      'them first. Does the member stop as a member? Write that down. Then you see the customers on the page of what ' +
      'still goes on, and settle it.',
    'work-after': (f) => `In this business work was done until ${f.day}. Choose that day or later.`,
    'end-asks-why':
      'The last day is long ago, or there is work after it. Tell why it is that day all the same.',
    ...workRefusals,
  },
}
