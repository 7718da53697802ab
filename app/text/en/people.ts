import type { people as Dutch } from '../nl/people.ts'
import { peopleAccount } from './people-account.ts'
import { peopleMails } from './people-mails.ts'
import { peopleRefusals } from './people-refusals.ts'

export const people: typeof Dutch = {
  roles: {
    member: 'member',
    administrator: 'administration',
    treasurer: 'treasurer',
    coach: 'coach',
    board: 'board',
    auditor: 'audit committee',
    'case-manager': 'case manager of the municipality',
  },
  formerMember: 'was a member here',
  operatorRole: 'running the installation',
  ways: {
    code: 'with a code by e-mail',
    link: 'with a link',
    passkey: 'with a passkey',
    card: 'with a card',
    demo: 'in the demo',
    municipality: 'with the account of the municipality',
  },
  device: ({ browser, system }) => {
    if (browser === '' && system === '') return 'Unknown device'
    if (browser === '' || system === '') return `${browser}${system}`
    return `${browser} on ${system}`
  },

  start: {
    title: 'Gilde',
    heading: 'The office of your co-operative',
    lead: 'Gilde takes care of the money and the paperwork for people who do business together in a co-operative.',
    promises: [
      'You make an invoice on your phone. The co-operative sends it.',
      'You see of every euro where it goes.',
      'You know beforehand what a job will bring you.',
    ],
    signIn: 'Sign in',
    waysIn: 'Not a member yet?',
    apply: (name) => `Become a member of ${name}`,
    applyHow: 'Tell in a few sentences what you want to do. You need not decide anything yet.',
    shop: (name) => `See what the members of ${name} make and do`,
    outEverywhere: 'You are now signed out everywhere, on this device too.',
    demoTitle: 'This is a demo',
    demoLead:
      'The people and amounts are made up. Choose who you want to be. Begin with Yusuf, a member. Then see how ' +
      'Willemijn does the administration, and whom Els guides.',
    demoTable: 'People in the demo',
    demoWho: 'Who',
    demoRoles: 'What',
    demoEmail: 'E-mail',
    demoNoEmail: 'none, signs in with a card',
    demoTry: 'Look',
    demoAs: (name) => `Look as ${name}`,
    demoMail: (folder) => `No mail leaves this machine. Each mail is a file in ${folder}.`,
  },
  choose: {
    title: (name) => `Hello ${name}`,
    lead: 'Where do you want to go?',
    asWhat: (roles) => `There you are: ${roles}.`,
    operator: 'Running the installation',
    account: 'My access',
    nowhere: 'You do not belong to any co-operative now. Do you think that is wrong? Call your co-operative.',
  },

  signIn: {
    title: 'Sign in',
    lead: 'Fill in your e-mail address. You get a mail with a code. You need no password.',
    email: 'E-mail address',
    send: 'Send me a code',
    otherWays: 'Other ways to sign in',
    passkey: 'Sign in with a passkey',
    card: 'I have a card with a code',
    noMember: 'Not a member yet? See what you can do',
  },
  shared: 'This is a shared computer or phone',
  sharedHint: 'Then you are signed out when you do nothing for fifteen minutes.',
  code: {
    title: 'Fill in the code',
    lead: (email) => `A mail is on its way to ${email}. It has a code of six digits.`,
    label: 'Code',
    hint: 'The code works for 10 minutes.',
    button: 'Sign in',
    noMail: 'No mail?',
    noMailHelp: [
      'Wait a minute, and look in your spam folder too.',
      'Check that your address is typed right.',
      'If we do not know this address, no mail comes. Then call your co-operative.',
    ],
    again: 'Ask for a new code',
    outbox: (folder) => `This is a demo: the mail is in ${folder}. Open the file that ends in .txt.`,
  },
  link: {
    title: 'One more click',
    lead: (name) => `You sign in as ${name}.`,
    notYou: 'Is that not you? Then close this page.',
    button: 'Sign in',
    overTitle: 'This link does not work any more',
    overLead:
      'A link works once and only for a short while. Ask for a new code, then you get a new link too.',
  },
  card: {
    title: 'Sign in with your card',
    lead: 'Type the code on your card. You may leave the dashes out.',
    label: 'Code on your card',
    hint: 'For example: KX7F-29TD-M4QP',
    button: 'Sign in',
    once: 'A card works once. After that you can make a passkey, or ask for a new card.',
  },
  onlyCard: {
    suggestTitle: 'Make a passkey',
    suggest: 'Your sign-in card worked once. With a passkey on this device you can come back in next time.',
    suggestButton: 'To my access',
    askTitle: 'Do you really want to sign out?',
    ask:
      'Your sign-in card works only once, and now it is used. First make a passkey on this ' +
      'device. Otherwise you need a new sign-in card to come back in.',
    stay: 'Stay signed in',
    leave: 'Sign out anyway',
  },
  secondFactor: {
    title: 'One more step',
    lead: 'Your task asks for an extra check. Open your code app and fill in the code.',
    label: 'Code from your app',
    hint: 'Six digits. Or one of your recovery codes.',
    button: 'Continue',
    passkey: 'Use your passkey',
    passkeyLead: 'Your task asks for an extra check. Use your passkey for it.',
    lost: 'Did you lose your app and your recovery codes? Call who runs Gilde for you.',
  },
  setUp: {
    title: 'Set up your extra check',
    leadOwn:
      'You do not have to do this. Do you want it all the same? Then we ask for something only ' +
      'you have, besides your mail.',
    lead: 'Your task is about money or data of others. So besides your mail we ask for something that only you have.',
    steps: [
      'Put a code app on your phone. For example Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator.',
      'Choose to add an account in the app and scan this square.',
      'The app shows six digits. Fill them in below.',
    ],
    qr: 'Square to scan with your code app',
    bySecret: 'Scanning does not work',
    secretLead: 'Then type this key into your app:',
    secret: 'Key',
    label: 'Code from your app',
    button: 'Set up',
    orPasskey: 'Rather no app? Make a passkey. It counts as both.',
    recoveryTitle: 'Keep these ten codes',
    recoveryLead:
      'If you lose your phone, a recovery code lets you in again. Each code works once. We show them only once.',
    recoveryPrint: 'Print this page or write the codes down. Keep them in a safe place at home.',
    recoveryDone: 'I have kept them',
  },

  ...peopleAccount,

  operator: {
    title: 'Installation',
    lead: 'Here you see whether all is running. You see no data of people here.',
    cooperatives: 'Co-operatives',
    cooperative: 'Name',
    address: 'Address',
    since: 'Since',
    demo: 'demo',
    none: 'There is no co-operative yet. Make one with: npx gilde init',
    versions: 'Versions',
    lastCheck: 'Last check',
    checkFine: (when) => `${when}: all is right`,
    checkFound: (when, findings) =>
      findings === 1 ? `${when}: 1 thing is not right` : `${when}: ${findings} things are not right`,
    checkNever: 'Not done yet. Do it with: npx gilde check',
    mail: 'Mail',
    mailByFile: (folder) => `As a file in ${folder}`,
    mailBySmtp: 'By SMTP',
  },

  office: {
    cardTitle: (name) => `Card for ${name}`,
    cardLead:
      'With a printed card somebody without e-mail can sign in once. An earlier card then stops working.',
    cardPrint: 'Make a card',
    cardOnce: 'We show this code only once. Give the card to the member yourself, by hand.',
    cardUntil: (day) => `Works up to and including ${day}.`,
    cardPdf: 'Print the card',
    cardContact: 'the administration of your co-operative',
    cardContactAt: (ways) => `the administration: ${ways.join(' or ')}`,
    cardFileName: 'sign-in-card.pdf',
    cards: 'Earlier cards',
    cardsNone: 'No card has been made yet.',
    cardMade: 'Made',
    cardState: 'State',
    cardStates: { open: 'can still be used', used: 'used', withdrawn: 'withdrawn', expired: 'too old' },
    cardWithdraw: 'Withdraw',
  },

  refusals: peopleRefusals,

  ...peopleMails,
}
