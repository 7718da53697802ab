import type { peopleAccount as Dutch } from '../nl/people-account.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const peopleAccount: typeof Dutch = {
  account: {
    title: 'My access',
    name: 'Name',
    email: 'E-mail address',
    noEmail: 'None: you sign in with a card',
    language: 'Language',
    languageSave: 'Save language',
    toDoMail: (f) => `A mail each week of what you must do at ${f.cooperative}`,
    membershipsTitle: 'Where you belong',
    passkeysTitle: 'Passkeys',
    passkeysLead:
      'With a passkey you sign in with your finger, your face or your PIN. No code is needed any more.',
    passkeysNone: 'You have no passkey yet.',
    passkeysCaption: 'Your passkeys',
    passkeyDevice: 'Made on',
    passkeyMade: 'Since',
    passkeyUsed: 'Last used',
    passkeyNever: 'not yet',
    passkeyAdd: 'Make a passkey on this device',
    passkeyRemove: 'Remove',
    factorTitle: 'Extra check',
    factorOn: (left) =>
      left === 1
        ? 'Your code app is on. You have 1 recovery code left.'
        : `Your code app is on. You have ${left} recovery codes left.`,
    factorOff: 'Your code app is off.',
    factorSetUp: 'Set up your code app',
    factorAgain: 'Put it on a new phone, with new recovery codes',
    factorRemove: 'Turn the code app off',
    sessionsTitle: 'Where you are signed in',
    sessionsCaption: 'Devices on which you are signed in',
    sessionDevice: 'Device',
    sessionSince: 'Since',
    sessionSeen: 'Last seen',
    thisDevice: 'this device',
    sharedDevice: 'shared',
    sessionEnd: 'Sign out here',
    endAll: 'Sign out everywhere',
    endAllHint: 'On this device too. Do this when you have lost a phone.',
    eventsTitle: 'What happened with your access',
    eventsCaption: 'Newest first',
    eventWhen: 'When',
    eventWhat: 'What',
    eventsHelp:
      'Do you see something that you did not do? Then sign out everywhere and call your co-operative.',
    readsTitle: 'Who looked at your data',
    readsLead:
      'We keep who opens your page among the members, who opens your pot or what you ask out of it, and what a ' +
      'case manager opens of yours. Who looks in the books, at invoices or at a list, we do not keep. ' +
      'A case manager with whom you ' +
      'share your permission sees on a list whether it is written down. You may always ask why somebody looked.',
    maySee: {
      administrator: [
        'The administration: your data, your invoices, your customers, your costs and your pot, and how far your ' +
          'statements are.',
        'The administration also reads your application, your agreements, what you borrow and what that costs, ' +
          'whether you come to a meeting, how you want to be reminded, your week on paper, that you stop, and what a ' +
          'coach did on your behalf. Not your plan and not your talks. ' +
          'The administration can also print a sign-in card.',
      ],
      auditor: [
        'The audit committee: your data, and in the books your invoices, your customers, your costs and your pot.',
      ],
      board: [
        'The board: your data, your pot, your agreements, what you borrowed and what that cost, and in the books ' +
          'your turnover, your costs and your customers.',
        'Did another write down that you stop? Then the board reads that you stop, and says whether it is right.',
      ],
      coach: [
        'The coach: your name, how to reach you, your business, whether your permission is written down and how far ' +
          'your statements are.',
        'The coach also reads your application, the permission that came along from it, your plan and the notes ' +
          'with it, your talks and meetings, how you want to be reminded, your agreements, what you borrow, what you ' +
          'ask and offer on the board, your week on paper, and that you stop and what you do afterwards.',
        'And what you share with your coach, a request from your pot or about a price where you ask the coach. The ' +
          'coach can also print a sign-in card.',
      ],
      'case-manager': [
        'The case manager of the municipality: only what you share with that case manager. If you share ' +
          'nothing, nothing.',
      ],
      municipality: [
        'The municipality itself: counts and sums over all clients together, never of you alone.',
      ],
    },
    maySeeTitle: 'This is what they may see',
    readsNone: 'Nobody yet.',
    readsCaption: 'Who looked at your data, newest first',
    readsWho: 'Who',
    readsWhat: 'What',
    readsFile: {
      details: 'Your details',
      pot: 'Your pot',
      card: 'Your sign-in cards',
      benefit: 'What you share with this person',
      statement: 'Your monthly statement',
      permission: 'Your permission from the municipality',
      messages: 'Your questions to the case manager',
      application: 'Your application',
      guidance: 'Your plan and the notes with it',
      contract: 'What you and the co-operative agreed and signed',
      appointments: 'Your conversations with the coach: when, and whether you came',
      week: 'Your week on paper',
      leaving: 'What is still to be done when you stop as a member',
      everything:
        'All of the office taken along as a file: also your name, invoices and pot; not your benefit or statements',
    },
    readsParts: {
      benefit: 'which benefit you have',
      household: 'your household',
      income: 'your other income',
      exemption: 'your exemption',
      assets: 'what you own',
      hours: 'your hours',
      permission: 'your permission',
      statements: 'your statements per month',
      meters: 'your hours and turnover of the year',
      tax: 'your tax',
      growth: 'how you are doing',
      messages: 'your questions to the case manager',
      standing: 'whether your permission is written down',
      progress: 'how far your statements are',
    },
    readsTogether: (parts) => list.format(parts),
    readsWhere: 'At',
    readsWhen: 'When',
    done: {
      'passkey-added': 'Your passkey is made. Next time you can sign in with it.',
      'passkey-removed': 'The passkey is removed. Take it off your device too.',
      'session-ended': 'You are now signed out on that device.',
      'factor-removed': 'Your code app is now off.',
      'language-changed': 'Your language is saved.',
    },
  },
  events: {
    'signed-in': 'Signed in',
    'wrong-code': 'Typed a wrong code',
    'wrong-card': 'Used a wrong card',
    'wrong-passkey': 'A passkey that was not right',
    'wrong-second-factor': 'A wrong code at the extra check',
    'second-factor-shown': 'Did the extra check',
    'signed-out': 'Signed out',
    'signed-out-everywhere': 'Signed out everywhere',
    'passkey-added': 'Made a passkey',
    'passkey-removed': 'Removed a passkey',
    'second-factor-set-up': 'Set up the code app',
    'second-factor-removed': 'Turned the code app off',
    'recovery-code-used': 'Used a recovery code',
    'card-printed': 'Card printed by your co-operative',
    'card-withdrawn': 'Card withdrawn by your co-operative',
    'email-changed': 'E-mail address changed by your co-operative',
    'person-entered': 'E-mail address filled in by your co-operative',
    'access-confirmed': 'Confirmed that it is you who signs in',
    'access-begun-anew': 'New task: signed out everywhere, passkeys and code app removed',
    'link-made': 'Link made by the operator',
  },
}
