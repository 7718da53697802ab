/** Before somebody is entered: whose an e-mail address is, and who is called the same. */
export const memberAdding = {
  address: {
    asked: 'Whose is this e-mail address?',
    hint:
      'Who reads the mail of this address signs in with it. Is it of another? Then you give them a sign-in card. An ' +
      'address of their own can come later.',
    same: 'Of the same person, with the account that is there already',
    other: 'Of somebody else, such as a partner. Enter them without an e-mail address',
  },
  sure: {
    title: 'Is this right?',
    noBusiness: 'No business yet',
    access: 'Signing in',
    byCard: 'Without an e-mail address, with a sign-in card',
    byMail: (f: { email: string }) => `With a code to ${f.email}`,
    yes: 'Yes, enter them',
  },
  sameName: {
    title: (f: { name: string }) => `There is somebody called ${f.name} already`,
    lead: 'First look whether it is the same. One person belongs in the register once.',
    member: (f: { name: string; day: string }) => `${f.name}, member since ${f.day}`,
    was: (f: { name: string; from: string; until: string }) =>
      `${f.name}, member from ${f.from} until ${f.until}`,
    task: (f: { name: string }) => `${f.name}, has a task here and is no member`,
    open: (f: { name: string }) => `See ${f.name}`,
    back: 'Did this member stop and do they come back? Open the member and choose: Make a member again.',
    yes: 'It is somebody else, enter them',
    change: 'Back, change something',
  },
}

/** Why nobody is entered with an address that is somebody's. */
export const addingRefusals = {
  'member-already': (f: { name: string }) =>
    `${f.name} is a member with this e-mail address already. Is this somebody else? Choose that below.`,
  'address-known': (f: { name: string }) =>
    (f.name === ''
      ? 'This e-mail address belongs to an account already.'
      : `This e-mail address is of ${f.name}.`) + ' Choose below whose it is.',
  'member-was': (f: { name: string }) =>
    `${f.name} was a member with this e-mail address before. ` +
    'Find the member in the list and choose: Make a member again. ' +
    'Is this somebody else, such as a partner? Choose that below.',
}

/** Taking out again who was entered by mistake today. */
export const undoEntry = {
  open: 'Entered by mistake? Undo it',
  title: 'Undo entering',
  lead: (f: { name: string }) =>
    `This can be done today only, and only while nothing else of ${f.name} is in Gilde.`,
  gone: (f: { name: string }) =>
    `${f.name} goes out of the register, with the business and the account that you just made.`,
  save: 'Undo entering',
  done: 'Entering was undone. Nothing of it stands in the register any more.',
}

/** Why not. */
export const undoEntryRefusals = {
  'entered-earlier':
    'It can be undone on the day itself only. Else end the membership, on the page of the member.',
  'entered-in-use':
    'Something else of this member is in Gilde already, such as an invoice, an agreement or a sign-in card. ' +
    'Then it cannot be undone. From tomorrow on the membership can be ended, on the page of the member.',
}

/** Whose an address is, where somebody gets a task. */
export const roleAddress = {
  asked: 'Whose is this e-mail address?',
  hint: 'Who reads the mail of this address signs in with it and gets the role.',
  same: 'Of the same person: give the role to who has this address already',
  other: 'Of somebody else: I fill in another e-mail address',
}
